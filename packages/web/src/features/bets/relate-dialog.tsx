import { relateBetsInput, SAID_RELATIONS } from '@polyrhythm/domain/bets/relate-bets'
import type { BetRelation } from '@polyrhythm/domain/bets/relation'
import { useMutation, useQuery } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormSelect, FormText } from '#web/components/form/form-fields.tsx'
import { orNull } from '#web/components/form/or-null.ts'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** What this bet is to another one of the organisation. */
export const RelateDialog = ({ bet, onClose }: { bet: BetPageData; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const all = useQuery(trpc.bets.list.queryOptions({ org }))
  const relate = useMutation(trpc.bets.relate.mutationOptions({ onSuccess: onClose }))
  const { control, submit } = useCommandForm({
    schema: relateBetsInput,
    toCommand: (values: { kind: BetRelation; otherId: string; note: string }) => ({
      ...values,
      betId: bet.id,
      note: orNull(values.note),
    }),
    defaultValues: { kind: 'supports_bet', otherId: '', note: '' },
    onSubmit: (command) => relate.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('bets.relations.add')}
      action={t('bets.relations.addIt')}
      onClose={onClose}
      onSubmit={submit}
      isPending={relate.isPending}
      error={relate.error}
    >
      <FormSelect
        control={control}
        name="kind"
        label={t('bets.relations.this', { key: bet.key })}
        options={SAID_RELATIONS.map((id) => ({ id, label: t(`bets.relation.${id}`) }))}
      />
      <FormSelect
        control={control}
        name="otherId"
        label={t('bets.relations.other')}
        placeholder={t('bets.relations.choose')}
        options={(all.data ?? [])
          .filter(({ id }) => id !== bet.id)
          .map(({ id, key, title, unit }) => ({ id, label: `${key} ${title}`, hint: unit }))}
      />
      <FormText control={control} name="note" label={t('bets.relations.note')} maxLength={500} isOptional />
    </FormDialog>
  )
}
