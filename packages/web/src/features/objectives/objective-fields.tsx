import { AMBITIONS, BASES } from '@polyrhythm/domain/objectives/objective'
import { type Control, useController, useWatch } from 'react-hook-form'
import { FormSelect, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { ObjectiveValues } from './objective-values.ts'
import { Why } from '#web/components/why/why.tsx'

/** What is asked of an objective. */
export const ObjectiveFields = ({ control }: { control: Control<ObjectiveValues> }) => {
  const t = useMessages()
  const { field: ambition } = useController({ control, name: 'ambition' })
  const basis = useWatch({ control, name: 'basis' })
  return (
    <>
      <FormText
        control={control}
        name="title"
        label={t('objectives.title')}
        placeholder={t('objectives.titleExample')}
      />
      <FormTextArea control={control} name="why" label={t('objectives.why')} rows={2} isOptional />
      <SegmentedControl
        label={t('objectives.ambition')}
        why={<Why concept="ambition" />}
        value={ambition.value}
        onChange={ambition.onChange}
        segments={AMBITIONS.map((value) => ({ value, label: t(`objectives.ambition.${value}`) }))}
      />
      <FormSelect
        control={control}
        name="basis"
        label={t('objectives.basis')}
        description={t('objectives.basisHelp')}
        options={BASES.map((id) => ({ id, label: t(`objectives.basis.${id}`) }))}
      />
      {basis !== 'bet' && (
        <FormText
          control={control}
          name="basisReason"
          label={t('objectives.basisReason')}
          description={t('objectives.basisReasonHelp')}
          isOptional
        />
      )}
    </>
  )
}
