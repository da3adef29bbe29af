import { readBetInput } from '@polyrhythm/domain/bets/keep-bet'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormDate, FormNumber, FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { FieldRow } from '#web/components/ui/stack.tsx'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** A value of the bet's own measure on a day; a later one of the same day stands in its place. */
export const ReadDialog = ({ bet, onClose }: { bet: BetPageData; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, today } = useOrg()
  const read = useMutation(trpc.bets.read.mutationOptions({ onSuccess: onClose }))
  const { control, submit } = useCommandForm({
    schema: readBetInput,
    toCommand: (values: { value: number | null; observedOn: string | null; note: string }) => ({
      ...values,
      betId: bet.id,
    }),
    defaultValues: { value: bet.metric?.now?.value ?? null, observedOn: today, note: '' },
    onSubmit: (command) => read.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={bet.metric?.name ?? ''}
      action={t('bets.measure.add')}
      onClose={onClose}
      onSubmit={submit}
      isPending={read.isPending}
      error={read.error}
    >
      <FieldRow>
        <FormNumber control={control} name="value" label={t('bets.measure.value')} unit={bet.metric?.unit ?? ''} />
        <FormDate control={control} name="observedOn" label={t('bets.measure.on')} />
      </FieldRow>
      <FormText control={control} name="note" label={t('bets.measure.note')} isOptional />
    </FormDialog>
  )
}
