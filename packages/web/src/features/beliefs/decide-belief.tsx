import type { BeliefAct } from '@polyrhythm/domain/beliefs/belief-life'
import { decideBeliefInput } from '@polyrhythm/domain/beliefs/turn-belief'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { RadioGroup } from '#web/components/ui/radio-group.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BeliefPageData } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ReviseBelief } from './revise-belief.tsx'

type CouncilAct = Exclude<BeliefAct, 'challenge'>
export type DecideBeliefProps = { belief: BeliefPageData; onClose: () => void }

/** What the council decides about a belief as it stands: hold, decline, retire it, or put another in its place. */
export const DecideBelief = ({ belief, onClose }: DecideBeliefProps) => {
  const t = useMessages()
  const acts = belief.acts.filter((act) => act !== 'challenge')
  const [act, setAct] = useState<CouncilAct | null>(acts[0] ?? null)
  // As it was when the dialog opened: what somebody else does meanwhile is refused, not overwritten.
  const [first] = useState(belief)
  const choice = (
    <RadioGroup
      label={t('beliefs.act')}
      value={act}
      onChange={(id) => setAct(acts.find((each) => each === id) ?? null)}
      options={acts.map((id) => ({
        id,
        label:
          id === 'hold'
            ? t(first.state === 'draft' ? 'beliefs.act.hold.draft' : 'beliefs.act.hold.challenged')
            : t(`beliefs.act.${id}`),
        hint: t(`beliefs.act.${id}Hint`),
      }))}
    />
  )
  if (act === 'revise')
    return (
      <ReviseBelief belief={first} onClose={onClose}>
        {choice}
      </ReviseBelief>
    )
  return (
    <PlainDecision belief={first} act={act ?? 'retire'} onClose={onClose}>
      {choice}
    </PlainDecision>
  )
}

type PlainDecisionProps = DecideBeliefProps & { act: Exclude<CouncilAct, 'revise'>; children: React.ReactNode }

const PlainDecision = ({ belief, act, onClose, children }: PlainDecisionProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { id: beliefId, key, version: expectedVersion } = belief
  const decide = useMutation(
    trpc.beliefs.decide.mutationOptions({
      onSuccess: ({ state }) => {
        toasts.show({ message: t('beliefs.decided', { key, state: t(`beliefs.state.${state}`) }) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: decideBeliefInput,
    toCommand: (values: { reason: string }) => ({ beliefId, expectedVersion, act, ...values }),
    defaultValues: { reason: '' },
    onSubmit: (command) => decide.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('beliefs.decideTitle', { key })}
      action={t('beliefs.decide')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={decide.isPending}
      error={decide.error}
    >
      {children}
      <FormText control={form.control} name="reason" label={t('beliefs.decideReason')} />
    </FormDialog>
  )
}
