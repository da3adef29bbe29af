import { type EditBet as Command, editBetInput } from '@polyrhythm/domain/bets/edit-bet'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { StaleChoice } from '#web/components/form/stale-choice.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { refusalOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BetProof, BetTexts } from './bet-fields.tsx'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { betFieldOf, betFieldsOf, type BetValues, betValuesOf } from './bet-values.ts'
import { compareBets } from './compare-bets.ts'
import { FormPart } from '#web/components/form/form-part.tsx'
import { useBetChoices } from './use-bet-choices.ts'

/** Changes what a bet says. When somebody else was faster, both texts stay and the person chooses. */
export const EditBet = ({ bet, onClose }: { bet: BetPageData; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { slug: org } = useOrg()
  const { id: betId, key } = bet
  const [version] = useState(bet.version)
  const [sent, setSent] = useState<Command | null>(null)
  const [theirs, setTheirs] = useState<BetPageData | null>(null)
  const choices = useBetChoices(bet.can['bet.setSponsor'], bet.sponsor?.id ?? '')
  const edit = useMutation(
    trpc.bets.edit.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('bets.saved', { key }) })
        onClose()
      },
      onError: async (error) => {
        if (refusalOf(error)?.code !== 'stale') return
        setTheirs(await cache.fetchQuery({ ...trpc.bets.get.queryOptions({ org, key }), staleTime: 0 }))
      },
    }),
  )
  const save = (command: Command) => {
    setSent(command)
    edit.mutate({ org, ...command })
  }
  const form = useCommandForm({
    schema: editBetInput,
    toCommand: (values: BetValues) => ({
      betId,
      expectedVersion: version,
      ...betFieldsOf(values),
      reason: values.reason.trim() === '' ? null : values.reason,
    }),
    fieldOf: betFieldOf,
    defaultValues: betValuesOf(bet),
    onSubmit: save,
  })
  if (theirs !== null && sent !== null) {
    return (
      <StaleChoice
        fields={compareBets(betValuesOf(theirs), form.getValues(), choices, t)}
        onKeep={onClose}
        onReplace={() => save({ ...sent, expectedVersion: theirs.version })}
        isPending={edit.isPending}
        error={refusalOf(edit.error)?.code === 'stale' ? null : edit.error}
      />
    )
  }
  const { control } = form
  return (
    <FormDialog
      size="large"
      title={t('bets.editTitle', { key })}
      action={t('ui.save')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={edit.isPending}
      error={edit.error}
    >
      <BetTexts control={control} choices={choices} />
      <FormPart title={t('bets.form.proof')}>
        <BetProof control={control} />
      </FormPart>
      <FormText control={control} name="reason" label={t('ui.reason')} description={t('ui.reasonHelp')} isOptional />
    </FormDialog>
  )
}
