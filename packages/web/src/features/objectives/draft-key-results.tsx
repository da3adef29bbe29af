import { type Control, useFieldArray } from 'react-hook-form'
import { FormNumber, FormText } from '#web/components/form/form-fields.tsx'
import { FormPart } from '#web/components/form/form-part.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { ObjectiveValues } from './objective-values.ts'

/** The key results that an example brought along, to be changed or left out. */
export const DraftKeyResults = ({ control }: { control: Control<ObjectiveValues> }) => {
  const t = useMessages()
  const { fields, remove } = useFieldArray({ control, name: 'keyResults' })
  if (fields.length === 0) return null
  return (
    <>
      <p>{t('templates.keyResultsHelp')}</p>
      {fields.map(({ id, kind }, index) => {
        const number = index + 1
        const isBand = kind === 'keep_within'
        return (
          <FormPart key={id} title={t('templates.keyResult', { number })}>
            <FormText control={control} name={`keyResults.${index}.title`} label={t('keyResults.title')} />
            <FieldRow>
              <FormNumber
                control={control}
                name={`keyResults.${index}.from`}
                label={t(isBand ? 'keyResults.low' : 'keyResults.baseline')}
              />
              <FormNumber
                control={control}
                name={`keyResults.${index}.to`}
                label={t(isBand ? 'keyResults.high' : 'keyResults.target')}
              />
              <FormText control={control} name={`keyResults.${index}.unit`} label={t('keyResults.unit')} />
            </FieldRow>
            <div>
              <Button size="small" look="quiet" onPress={() => remove(index)}>
                {t('templates.leaveOut', { number })}
              </Button>
            </div>
          </FormPart>
        )
      })}
    </>
  )
}
