import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { StanceField } from '#web/components/evidence/stance-field.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { EvidenceTargetView, SpeaksOfValues } from './speaks-of.ts'

type Props<V extends FieldValues & SpeaksOfValues> = { control: Control<V>; of?: Pick<EvidenceTargetView, 'key'> }

/** Which way evidence speaks, and why. */
export const SpeaksOfFields = <V extends FieldValues & SpeaksOfValues>({ control, of }: Props<V>) => {
  const t = useMessages()
  const [stance, note] = ['stance', 'note'] as [FieldPath<V>, FieldPath<V>]
  return (
    <>
      <StanceField
        control={control}
        name={stance}
        label={of === undefined ? t('evidence.form.stance') : t('evidence.form.stanceOf', { key: of.key })}
      />
      <FormText control={control} name={note} label={t('evidence.form.note')} isOptional />
    </>
  )
}
