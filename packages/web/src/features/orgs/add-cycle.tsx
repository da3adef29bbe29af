import { useMutation } from '@tanstack/react-query'
import { CYCLE_KINDS, type CycleKind } from '@polyrhythm/domain/cycles/cycle'
import { createCycleInput } from '@polyrhythm/domain/cycles/create-cycle'
import { useController } from 'react-hook-form'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormDate, FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { Select } from '#web/components/ui/select.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { Org } from '#web/lib/api-types.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { suggestCycle } from './suggest-cycle.ts'

type Values = { name: string; kind: CycleKind; starts: string | null; ends: string | null }

/** A new cycle: the one that follows is offered, and every part of it can be changed. */
export const AddCycle = ({ org, onClose }: { org: Org; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const create = useMutation(
    trpc.cycles.create.mutationOptions({
      onSuccess: (_created, { name }) => {
        toasts.show({ message: t('orgs.cycles.added', { name }) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: createCycleInput,
    toCommand: (values: Values) => values,
    defaultValues: { kind: org.cycleKind, ...suggestCycle(org.cycleKind, org.cycles, org.today) },
    onSubmit: (command) => create.mutate({ org: org.slug, ...command }),
  })
  const { field: kind } = useController({ control: form.control, name: 'kind' })
  const handleKind = (id: string) => {
    const chosen = CYCLE_KINDS.find((each) => each === id)
    if (chosen !== undefined) form.reset({ kind: chosen, ...suggestCycle(chosen, org.cycles, org.today) })
  }
  return (
    <FormDialog
      title={t('orgs.cycles.add')}
      action={t('orgs.cycles.add')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={create.isPending}
      error={create.error}
    >
      <Select
        label={t('orgs.cycles.kind')}
        value={kind.value}
        onChange={handleKind}
        options={CYCLE_KINDS.map((id) => ({
          id,
          label: t(`orgs.cycleKind.${id}`),
          hint: t(`orgs.cycleKindHint.${id}`),
        }))}
      />
      <FormText control={form.control} name="name" label={t('orgs.name')} />
      <FieldRow>
        <FormDate control={form.control} name="starts" label={t('orgs.cycles.starts')} />
        <FormDate
          control={form.control}
          name="ends"
          label={t('orgs.cycles.ends')}
          description={t('orgs.cycles.endsHelp')}
        />
      </FieldRow>
    </FormDialog>
  )
}
