import { parseDate } from '@internationalized/date'
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './date-field.module.css'
import { FieldHelp, FieldLabel, type FieldText, fieldClass, inputClass } from './field.tsx'

const cx = bindClasses(styles)

export type DateFieldProps = FieldText & {
  /** A calendar day without a zone, `2026-08-31`; null is an empty field. */
  value: string | null
  onChange: (day: string | null) => void
  min?: string
  max?: string
  isDisabled?: boolean
  isRequired?: boolean
  name?: string
}

/** A day, typed in the order of the reader's locale. */
export const DateField = ({
  label,
  description,
  error,
  isOptional = false,
  isLabelHidden = false,
  value,
  onChange,
  min,
  max,
  ...props
}: DateFieldProps) => (
  <AriaDateField
    isInvalid={error !== undefined}
    validationBehavior="aria"
    {...props}
    {...(min === undefined ? {} : { minValue: parseDate(min) })}
    {...(max === undefined ? {} : { maxValue: parseDate(max) })}
    value={value === null ? null : parseDate(value)}
    onChange={(day) => onChange(day === null ? null : day.toString())}
    className={fieldClass()}
  >
    <FieldLabel {...{ label, isOptional, isLabelHidden }} />
    <DateInput className={inputClass(cx('input'))}>
      {(segment) => <DateSegment segment={segment} className={cx('segment')} />}
    </DateInput>
    <FieldHelp {...{ description, error }} />
  </AriaDateField>
)
