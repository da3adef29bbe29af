import { challengeBeliefInput } from '@polyrhythm/domain/beliefs/turn-belief'
import { useMutation } from '@tanstack/react-query'
import { useController, useWatch } from 'react-hook-form'
import { DataFields } from '#web/components/evidence/data-fields.tsx'
import { EvidenceChoice } from '#web/components/evidence/evidence-choice.tsx'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { KeptDraft } from '#web/components/form/kept-draft.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useFormDraft } from '#web/components/form/use-form-draft.ts'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BeliefPageData } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import {
  CHALLENGE_WAYS,
  challengeFieldOf,
  challengeOf,
  type ChallengeValues,
  emptyChallenge,
} from './challenge-values.ts'

/** Challenges a belief with evidence that exists, or that is written here. */
export const ChallengeBelief = ({ belief, onClose }: { belief: BeliefPageData; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, today } = useOrg()
  const { id: beliefId, key, evidence } = belief
  const draft = useFormDraft<ChallengeValues>(`challenge.${beliefId}`, emptyChallenge(today))
  const challenge = useMutation(
    trpc.beliefs.challenge.mutationOptions({
      onSuccess: () => {
        draft.forget()
        toasts.show({ message: t('beliefs.challenged', { key }) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: challengeBeliefInput,
    toCommand: (values: ChallengeValues) => ({ beliefId, ...challengeOf(values) }),
    fieldOf: (path, _, { way }) => challengeFieldOf(path, way),
    defaultValues: draft.first,
    onSubmit: (command) => challenge.mutate({ org, ...command }),
  })
  const { control } = form
  const { field } = useController({ control, name: 'way' })
  const way = useWatch({ control, name: 'way' })
  const known = new Set(evidence.map(({ id }) => id))
  return (
    <FormDialog
      title={t('beliefs.challengeTitle', { key })}
      action={t('beliefs.challenge')}
      size={way === 'data' ? 'large' : 'normal'}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={challenge.isPending}
      error={challenge.error}
    >
      <p>{t('beliefs.challengeText')}</p>
      <KeptDraft form={form} draft={draft} />
      <SegmentedControl
        label={t('beliefs.challengeWith')}
        value={field.value}
        onChange={field.onChange}
        segments={CHALLENGE_WAYS.map((value) => ({ value, label: t(`beliefs.challengeWith.${value}`) }))}
      />
      {way === 'existing' && (
        <EvidenceChoice
          control={control}
          name="sourceId"
          label={t('evidence.form.which')}
          isOffered={({ id }) => !known.has(id)}
        />
      )}
      {way === 'data' && <DataFields control={control} at={(name) => `data.${name}`} />}
      {way === 'insight' && (
        <FormText
          control={control}
          name="insight"
          label={t('evidence.form.insightStatement')}
          placeholder={t('evidence.form.insightExample')}
        />
      )}
      <FormText
        control={control}
        name="note"
        label={t('beliefs.challengeNote')}
        placeholder={t('beliefs.challengeNoteExample')}
      />
    </FormDialog>
  )
}
