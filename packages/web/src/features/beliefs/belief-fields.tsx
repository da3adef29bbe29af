import { type Control, useController } from 'react-hook-form'
import { FormDate, FormNumber, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { BeliefValues } from './belief-values.ts'

/** What a belief says, how strongly, for which years, and when it is looked at again. */
export const BeliefFields = <Values extends BeliefValues>(form: { control: Control<Values> }) => {
  const control = form.control as unknown as Control<BeliefValues>
  const t = useMessages()
  const { field } = useController({ control, name: 'conviction' })
  return (
    <>
      <FormText
        control={control}
        name="statement"
        label={t('beliefs.statement')}
        placeholder={t('beliefs.statementExample')}
        maxLength={200}
      />
      <FormTextArea
        control={control}
        name="because"
        label={t('beliefs.becauseLabel')}
        placeholder={t('beliefs.becauseExample')}
        rows={2}
        isOptional
      />
      <SegmentedControl
        label={t('beliefs.convictionHelp')}
        value={field.value === null ? null : String(field.value)}
        onChange={(value) => field.onChange(Number(value))}
        segments={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
      />
      <FieldRow>
        <FormNumber
          control={control}
          name="horizonFrom"
          label={t('beliefs.horizonFrom')}
          formatOptions={year}
          isOptional
        />
        <FormNumber control={control} name="horizonTo" label={t('beliefs.horizonTo')} formatOptions={year} isOptional />
        <FormDate control={control} name="reviewOn" label={t('beliefs.reviewOn')} isOptional />
      </FieldRow>
    </>
  )
}

const year = { useGrouping: false, maximumFractionDigits: 0 } as const
