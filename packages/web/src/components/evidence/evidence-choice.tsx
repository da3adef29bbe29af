import { useQuery } from '@tanstack/react-query'
import { type FieldValues, useController } from 'react-hook-form'
import type { FormFieldProps } from '#web/components/form/use-form-field.ts'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import type { EvidenceRow } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type EvidenceChoiceProps = {
  label: string
  /** Which of all data and insights can be chosen. */
  isOffered: (row: EvidenceRow) => boolean
}

/** One data point or insight that exists. Its value is an id, null while none is chosen. */
export const EvidenceChoice = <V extends FieldValues>({
  label,
  isOffered,
  ...props
}: EvidenceChoiceProps & FormFieldProps<V>) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const list = useQuery(trpc.evidence.list.queryOptions({ org }))
  const { field, fieldState } = useController(props)
  const options = (list.data?.items ?? [])
    .filter(isOffered)
    .map(({ id, key, title, kind }) => ({ id, label: `${key} ${title}`, hint: t(`evidence.kind.${kind}`) }))
  return (
    <ComboBox
      label={label}
      description={t('evidence.form.whichHelp')}
      error={fieldState.error?.message}
      options={options}
      value={field.value}
      onChange={field.onChange}
    />
  )
}
