import { arguedBetInput } from '@polyrhythm/domain/bets/relate-bets'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormSelect } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefChoice } from './belief-choice.tsx'
import { useBetChoices } from './use-bet-choices.ts'

type Values = { beliefIds: string[]; primary: string; secondary: string }

/** Which beliefs a bet stands on, and which goals it aims at. Evidence is brought to it on its own. */
export const ArgueBet = ({ bet, onClose }: { bet: BetPageData; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { goals } = useBetChoices(false)
  // What it stood on when this was opened: what somebody adds in between is not taken away unread.
  const [seen] = useState({ beliefIds: bet.beliefs.map(({ id }) => id), goalIds: bet.goals.map(({ id }) => id) })
  const argue = useMutation(trpc.bets.argue.mutationOptions({ onSuccess: onClose }))
  const [primary, secondary, ...others] = bet.goals.toSorted(
    (one, other) => Number(other.isPrimary) - Number(one.isPrimary),
  )
  const { control, submit } = useCommandForm({
    schema: arguedBetInput,
    toCommand: (values: Values) => ({
      betId: bet.id,
      seen,
      beliefIds: values.beliefIds,
      goalIds: [...new Set([values.primary, values.secondary, ...others.map(({ id }) => id)])].filter(
        (id) => id !== '',
      ),
    }),
    fieldOf: (path) => (path.startsWith('goalIds') ? 'primary' : 'beliefIds'),
    defaultValues: {
      beliefIds: bet.beliefs.map(({ id }) => id),
      primary: primary?.id ?? '',
      secondary: secondary?.id ?? '',
    },
    onSubmit: (command) => argue.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('bets.argue.title', { key: bet.key })}
      action={t('ui.save')}
      onClose={onClose}
      onSubmit={submit}
      isPending={argue.isPending}
      error={argue.error}
    >
      <BeliefChoice control={control} />
      <FormSelect control={control} name="primary" label={t('bets.argue.goals')} options={goals} />
      <FormSelect control={control} name="secondary" label={t('bets.argue.second')} options={goals} />
    </FormDialog>
  )
}
