import { reviseBeliefInput } from '@polyrhythm/domain/beliefs/turn-belief'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { useController } from 'react-hook-form'
import { useRouter } from '@tanstack/react-router'
import { hrefTo } from '#web/app/paths.ts'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { KeptDraft } from '#web/components/form/kept-draft.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useFormDraft } from '#web/components/form/use-form-draft.ts'
import { StanceMark } from '#web/components/bets/stance-mark.tsx'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { FieldLabel, fieldClass } from '#web/components/ui/field.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BeliefPageData } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefFields } from './belief-fields.tsx'
import { beliefFieldOf, beliefFieldsOf, type BeliefValues, beliefValuesOf } from './belief-values.ts'

type Values = BeliefValues & { evidenceIds: string[] }

export type ReviseBeliefProps = {
  belief: BeliefPageData
  onClose: () => void
  /** Above the form: what else can be decided. */
  children: ReactNode
}

/** Puts another belief in the place of one: its words, and the evidence that goes on speaking of it. */
export const ReviseBelief = ({ belief, onClose, children }: ReviseBeliefProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { history } = useRouter()
  const { slug: org } = useOrg()
  const { id: beliefId, key, version: expectedVersion, evidence } = belief
  const draft = useFormDraft<Values>(`revise.${beliefId}`, {
    ...beliefValuesOf(belief),
    evidenceIds: evidence.map(({ edgeId }) => edgeId),
  })
  const revise = useMutation(
    trpc.beliefs.revise.mutationOptions({
      onSuccess: (made) => {
        draft.forget()
        toasts.show({ message: t('beliefs.decided', { key, state: t('beliefs.state.revised') }) })
        onClose()
        history.push(hrefTo('belief', { org, key: made.key }))
      },
    }),
  )
  const form = useCommandForm({
    schema: reviseBeliefInput,
    toCommand: (values: Values) => ({
      beliefId,
      expectedVersion,
      ...beliefFieldsOf(values),
      evidenceIds: values.evidenceIds,
      reason: values.reason,
    }),
    fieldOf: beliefFieldOf,
    defaultValues: {
      ...draft.first,
      // What the draft took along may be withdrawn by now.
      evidenceIds: draft.first.evidenceIds.filter((id) => evidence.some(({ edgeId }) => edgeId === id)),
    },
    onSubmit: (command) => revise.mutate({ org, ...command }),
  })
  const { field } = useController({ control: form.control, name: 'evidenceIds' })
  return (
    <FormDialog
      title={t('beliefs.decideTitle', { key })}
      action={t('beliefs.decide')}
      size="large"
      onClose={onClose}
      onSubmit={form.submit}
      isPending={revise.isPending}
      error={revise.error}
    >
      {children}
      <KeptDraft form={form} draft={draft} />
      <BeliefFields control={form.control} />
      {evidence.length > 0 && (
        <CheckboxGroup value={field.value} onChange={field.onChange} className={fieldClass()}>
          <FieldLabel label={t('beliefs.inherits')} isOptional />
          {evidence.map(({ edgeId, key: pieceKey, title, stance }) => (
            <Checkbox key={edgeId} value={edgeId}>
              <span>
                <KeyChip id={pieceKey} /> {title} <StanceMark stance={stance} />
              </span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <FormText control={form.control} name="reason" label={t('beliefs.decideReason')} />
    </FormDialog>
  )
}
