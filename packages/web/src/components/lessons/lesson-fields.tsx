import type { Control, FieldValues, Path } from 'react-hook-form'
import { FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { LessonValues } from './lesson-values.ts'

export type LessonFieldsProps<Values extends FieldValues & LessonValues> = { control: Control<Values> }

/** What a lesson says: the fields of `lessonFields`, for every form in which one is written. */
export const LessonFields = <Values extends FieldValues & LessonValues>({ control }: LessonFieldsProps<Values>) => {
  const t = useMessages()
  const name = (field: keyof LessonValues) => field as Path<Values>
  return (
    <>
      <FormText
        control={control}
        name={name('title')}
        label={t('lessons.field.title')}
        placeholder={t('lessons.field.titleExample')}
        maxLength={200}
      />
      {(['expected', 'happened', 'learned'] as const).map((field) => (
        <FormTextArea key={field} control={control} name={name(field)} label={t(`lessons.field.${field}`)} rows={2} />
      ))}
      <FormTextArea
        control={control}
        name={name('willChange')}
        label={t('lessons.field.willChange')}
        rows={2}
        isOptional
      />
      <FormText
        control={control}
        name={name('tags')}
        label={t('lessons.field.tags')}
        description={t('lessons.field.tagsHelp')}
        isOptional
      />
    </>
  )
}
