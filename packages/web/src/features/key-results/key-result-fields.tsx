import { MEASURE_KINDS } from '@polyrhythm/domain/key-results/measure'
import { type Control, useController, useWatch } from 'react-hook-form'
import { FormDate, FormNumber, FormText } from '#web/components/form/form-fields.tsx'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { KeyResultValues } from './key-result-values.ts'

/** What is asked of a key result: its title, how it is measured, and the numbers of that kind. */
export const KeyResultFields = ({ control }: { control: Control<KeyResultValues> }) => {
  const t = useMessages()
  const { field: kind } = useController({ control, name: 'kind' })
  return (
    <>
      <FormText
        control={control}
        name="title"
        label={t('keyResults.title')}
        placeholder={t('keyResults.titleExample')}
      />
      <SegmentedControl
        label={t('keyResults.kind')}
        value={kind.value}
        onChange={kind.onChange}
        segments={MEASURE_KINDS.map((value) => ({ value, label: t(`keyResults.kind.${value}`) }))}
      />
      {kind.value === 'milestone' && <p>{t('keyResults.milestoneHelp')}</p>}
      {kind.value === 'keep_within' && (
        <FieldRow>
          <FormNumber control={control} name="low" label={t('keyResults.low')} />
          <FormNumber control={control} name="high" label={t('keyResults.high')} />
          <FormText
            control={control}
            name="unit"
            label={t('keyResults.unit')}
            placeholder={t('keyResults.unitExample')}
          />
        </FieldRow>
      )}
      {(kind.value === 'increase' || kind.value === 'decrease') && <MovingFields control={control} />}
      <FieldRow>
        <FormDate
          control={control}
          name="dueOn"
          label={t('keyResults.dueOn')}
          description={t('keyResults.dueOnHelp')}
          isOptional
        />
        <FormNumber
          control={control}
          name="readableFromWeek"
          label={t('keyResults.readableFromWeek')}
          description={t('keyResults.readableHelp')}
          isOptional
        />
      </FieldRow>
    </>
  )
}

const MovingFields = ({ control }: { control: Control<KeyResultValues> }) => {
  const t = useMessages()
  const isUnknown = useWatch({ control, name: 'isBaselineUnknown' })
  const { field } = useController({ control, name: 'isBaselineUnknown' })
  return (
    <>
      <FieldRow>
        {isUnknown ? (
          <FormDate control={control} name="baselineDueOn" label={t('keyResults.baselineDueOn')} />
        ) : (
          <FormNumber control={control} name="baseline" label={t('keyResults.baseline')} />
        )}
        <FormNumber control={control} name="target" label={t('keyResults.target')} />
        <FormText
          control={control}
          name="unit"
          label={t('keyResults.unit')}
          placeholder={t('keyResults.unitExample')}
        />
      </FieldRow>
      <Checkbox isSelected={isUnknown} onChange={field.onChange}>
        {t('keyResults.noBaseline')}
      </Checkbox>
    </>
  )
}
