import { QUALITIES } from '@polyrhythm/domain/evidence/evidence'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { FormDate, FormNumber, FormSelect, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { DataValues } from './data-values.ts'

export type DataFieldsProps<V extends FieldValues> = {
  control: Control<V>
  /** Where in the form the data point stands. */
  at: (name: keyof DataValues) => FieldPath<V>
}

/** What was observed, of how many, where from, when, and until when that holds. */
export const DataFields = <V extends FieldValues>({ control, at }: DataFieldsProps<V>) => {
  const t = useMessages()
  return (
    <>
      <FormText
        control={control}
        name={at('statement')}
        label={t('evidence.form.dataStatement')}
        placeholder={t('evidence.form.dataExample')}
      />
      <FieldRow>
        <FormNumber control={control} name={at('value')} label={t('evidence.form.value')} isOptional />
        <FormText control={control} name={at('unit')} label={t('evidence.form.unit')} isOptional />
        <FormNumber
          control={control}
          name={at('n')}
          label={t('evidence.form.n')}
          minValue={1}
          formatOptions={{ maximumFractionDigits: 0 }}
          isOptional
        />
      </FieldRow>
      <FieldRow>
        <FormText
          control={control}
          name={at('source')}
          label={t('evidence.form.source')}
          placeholder={t('evidence.form.sourceExample')}
          isOptional
        />
        <FormText
          control={control}
          name={at('period')}
          label={t('evidence.form.period')}
          placeholder={t('evidence.form.periodExample')}
          isOptional
        />
      </FieldRow>
      <FieldRow>
        <FormSelect
          control={control}
          name={at('quality')}
          label={t('evidence.form.quality')}
          options={QUALITIES.map((id) => ({ id, label: t(`evidence.quality.${id}`) }))}
        />
        <FormDate control={control} name={at('observedOn')} label={t('evidence.form.observedOn')} />
        <FormDate control={control} name={at('staleAfter')} label={t('evidence.form.staleAfter')} isOptional />
      </FieldRow>
      <FormTextArea control={control} name={at('method')} label={t('evidence.form.method')} rows={2} isOptional />
    </>
  )
}
