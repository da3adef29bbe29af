import { STANCES } from '@polyrhythm/domain/evidence/evidence'
import { type FieldValues, useController } from 'react-hook-form'
import type { FormFieldProps } from '#web/components/form/use-form-field.ts'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

/** For or against. */
export const StanceField = <V extends FieldValues>({ label, ...props }: FormFieldProps<V> & { label: string }) => {
  const t = useMessages()
  const { field } = useController(props)
  return (
    <SegmentedControl
      label={label}
      value={field.value}
      onChange={field.onChange}
      segments={STANCES.map((value) => ({ value, label: t(`evidence.stance.${value}`) }))}
    />
  )
}
