import { useQuery } from '@tanstack/react-query'
import type { Control } from 'react-hook-form'
import { FormSelect, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import type { ConstraintView } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { ConstraintValues } from './constraint-values.ts'

export type ConstraintFieldsProps = {
  control: Control<ConstraintValues>
  /** Who answers for it now: they stay a choice, also when they have left. */
  answerable?: ConstraintView['answerable']
}

/** What holds, why, who answers for it, and how it is challenged. */
export const ConstraintFields = ({ control, answerable }: ConstraintFieldsProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { data } = useQuery(trpc.members.list.queryOptions({ org }))
  const people = (data?.members ?? []).map(({ id, name, title }) => ({
    id: String(id),
    label: name,
    ...(title === '' ? {} : { hint: title }),
  }))
  const left =
    answerable === undefined || people.some(({ id }) => id === answerable.id)
      ? []
      : [{ id: String(answerable.id), label: personName(answerable.name, t) }]
  return (
    <>
      <FormText control={control} name="statement" label={t('constraints.form.statement')} maxLength={200} />
      <FormTextArea control={control} name="because" label={t('constraints.form.because')} rows={2} />
      <FormSelect
        control={control}
        name="answerableId"
        label={t('constraints.form.answerable')}
        description={t('constraints.form.answerableHelp')}
        options={[...people, ...left]}
      />
      <FormTextArea
        control={control}
        name="howToChallenge"
        label={t('constraints.challenge')}
        placeholder={t('constraints.form.challengeExample')}
        rows={2}
        isOptional
      />
    </>
  )
}
