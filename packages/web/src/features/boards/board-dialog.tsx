import { createBoardInput, editBoardInput } from '@polyrhythm/domain/boards/edit-board'
import { useMutation } from '@tanstack/react-query'
import type { Control } from 'react-hook-form'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormDate, FormNumber, FormSelect } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BoardData } from '#web/components/bets/bet-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

type Kept = { nowLimit: number | null; cadenceWeeks: number | null; nextReviewOn: string | null }

/** How a board is kept: how much Now holds, how often its council looks at the order, and when next. */
export const EditBoard = ({ board, onClose }: { board: BoardData['board']; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const edit = useMutation(trpc.boards.edit.mutationOptions({ onSuccess: onClose }))
  const { nowLimit, cadenceWeeks, nextReviewOn } = board
  const { control, submit } = useCommandForm({
    schema: editBoardInput,
    toCommand: (values: Kept) => ({ ...values, boardId: board.id, expectedVersion: board.version }),
    defaultValues: { nowLimit, cadenceWeeks, nextReviewOn },
    onSubmit: (command) => edit.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('boards.keep', { name: board.name })}
      action={t('ui.save')}
      onClose={onClose}
      onSubmit={submit}
      isPending={edit.isPending}
      error={edit.error}
    >
      <KeptFields control={control} />
    </FormDialog>
  )
}

export type AddBoardProps = {
  /** Units whose council the person sits on, and that have no board. */
  units: BoardData['boardless']
  onMade: (slug: string) => void
  onClose: () => void
}

/** A board for a unit that has none. */
export const AddBoard = ({ units, onMade, onClose }: AddBoardProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const create = useMutation(
    trpc.boards.create.mutationOptions({
      onSuccess: ({ slug }) => {
        toasts.show({ message: t('boards.added') })
        onMade(slug)
        onClose()
      },
    }),
  )
  const { control, submit } = useCommandForm({
    schema: createBoardInput,
    toCommand: (values: Kept & { unitId: string }) => values,
    defaultValues: { unitId: units[0]?.id ?? '', nowLimit: 4, cadenceWeeks: 6, nextReviewOn: null },
    onSubmit: (command) => create.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('boards.add')}
      action={t('boards.add')}
      onClose={onClose}
      onSubmit={submit}
      isPending={create.isPending}
      error={create.error}
    >
      <FormSelect
        control={control}
        name="unitId"
        label={t('boards.of')}
        options={units.map(({ id, name }) => ({ id, label: name }))}
      />
      <KeptFields control={control} />
    </FormDialog>
  )
}

const KeptFields = <Values extends Kept>({ control }: { control: Control<Values> }) => {
  const t = useMessages()
  const kept = control as unknown as Control<Kept>
  return (
    <>
      <FormNumber
        control={kept}
        name="nowLimit"
        label={t('boards.nowLimit')}
        description={t('boards.nowLimitHelp')}
        minValue={1}
        maxValue={50}
      />
      <FieldRow>
        <FormNumber
          control={kept}
          name="cadenceWeeks"
          label={t('boards.cadenceWeeks')}
          unit={t('boards.weeks')}
          minValue={1}
          maxValue={104}
          isOptional
        />
        <FormDate control={kept} name="nextReviewOn" label={t('boards.nextReviewOn')} isOptional />
      </FieldRow>
    </>
  )
}
