import { isDay } from '@polyrhythm/domain/cycles/day'
import { MEASURE_KINDS } from '@polyrhythm/domain/key-results/measure'
import { DateField } from '#web/components/ui/date-field.tsx'
import { NumberField } from '#web/components/ui/number-field.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { TextArea } from '#web/components/ui/text-area.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './preview.module.css'
import type { RowProblems } from './row-problems.ts'
import type { KeyResultValues } from './row-values.ts'

const cx = bindClasses(styles)

export type KeyResultFieldsProps = {
  values: KeyResultValues
  problems: RowProblems
  /** Why it seems to measure this. */
  guess: string
  onChange: (values: KeyResultValues) => void
}

/** The fields of an imported key result: a baseline may be missing, for it is then due within two weeks of the cycle (IM8). */
export const KeyResultFields = ({ values, problems, guess, onChange }: KeyResultFieldsProps) => {
  const t = useMessages()
  const { measure } = values
  const set = (part: Partial<KeyResultValues>) => onChange({ ...values, ...part })
  const setMeasure = (part: Partial<KeyResultValues['measure']>) => set({ measure: { ...measure, ...part } })
  const unit = (
    <TextField
      label={t('keyResults.unit')}
      placeholder={t('keyResults.unitExample')}
      error={problems['unit']}
      value={values.unit}
      onChange={(next) => set({ unit: next })}
      isOptional
    />
  )
  return (
    <>
      <TextField
        label={t('imports.field.keyResult')}
        error={problems['title']}
        value={values.title}
        onChange={(title) => set({ title })}
      />
      <div>
        <SegmentedControl
          label={t('keyResults.kind')}
          value={measure.kind}
          onChange={(kind) => setMeasure({ kind })}
          segments={MEASURE_KINDS.map((value) => ({ value, label: t(`keyResults.kind.${value}`) }))}
        />
        <p className={cx('aside')}>{guess}</p>
      </div>
      {(measure.kind === 'increase' || measure.kind === 'decrease') && (
        <FieldRow>
          <NumberField
            label={t('keyResults.baseline')}
            description={measure.baseline === null ? t('imports.measure.baselineHelp') : undefined}
            error={problems['baseline']}
            value={measure.baseline}
            onChange={(baseline) => setMeasure({ baseline })}
            isOptional
          />
          <NumberField
            label={t('keyResults.target')}
            error={problems['target']}
            value={measure.target}
            onChange={(target) => setMeasure({ target })}
          />
          {unit}
        </FieldRow>
      )}
      {measure.kind === 'keep_within' && (
        <FieldRow>
          <NumberField
            label={t('keyResults.low')}
            error={problems['low']}
            value={measure.low}
            onChange={(low) => setMeasure({ low })}
          />
          <NumberField
            label={t('keyResults.high')}
            error={problems['high']}
            value={measure.high}
            onChange={(high) => setMeasure({ high })}
          />
          {unit}
        </FieldRow>
      )}
      {measure.kind === 'milestone' && <p className={cx('aside')}>{t('keyResults.milestoneHelp')}</p>}
      <DateField
        label={t('imports.field.due')}
        description={t('imports.field.dueHelp')}
        value={values.dueOn}
        onChange={(dueOn) => set({ dueOn: dueOn !== null && isDay(dueOn) ? dueOn : null })}
        isOptional
      />
      <TextArea
        label={t('imports.field.note')}
        error={problems['note']}
        rows={2}
        value={values.note}
        onChange={(note) => set({ note })}
        isOptional
      />
    </>
  )
}
