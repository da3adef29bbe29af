import type { Control } from 'react-hook-form'
import { FormDate, FormNumber, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { GoalValues } from './goal-values.ts'

/** What a goal says, and the one number that it is counted by. */
export const GoalFields = ({ control }: { control: Control<GoalValues> }) => {
  const t = useMessages()
  return (
    <>
      <FormText
        control={control}
        name="title"
        label={t('goals.form.title')}
        placeholder={t('goals.form.titleExample')}
        maxLength={200}
      />
      <FormTextArea control={control} name="why" label={t('goals.form.why')} rows={2} isOptional />
      <FieldRow>
        <FormText
          control={control}
          name="metric"
          label={t('goals.form.metric')}
          placeholder={t('goals.form.metricExample')}
          isOptional
        />
        <FormText control={control} name="unit" label={t('goals.form.unit')} maxLength={30} isOptional />
      </FieldRow>
      <FieldRow>
        <FormNumber control={control} name="baseline" label={t('goals.form.baseline')} isOptional />
        <FormNumber control={control} name="target" label={t('goals.form.target')} isOptional />
        <FormDate control={control} name="dueOn" label={t('goals.form.dueOn')} isOptional />
      </FieldRow>
    </>
  )
}
