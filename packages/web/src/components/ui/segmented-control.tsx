import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { FieldLabel, fieldClass } from './field.tsx'
import styles from './segmented-control.module.css'

const cx = bindClasses(styles)

export type Segment<Value extends string> = { readonly value: Value; readonly label: string; readonly icon?: ReactNode }

export type SegmentedControlProps<Value extends string> = {
  label: string
  isLabelHidden?: boolean
  segments: readonly Segment<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  isDisabled?: boolean
  /** Beside the label: what the choice means. */
  why?: ReactNode
}

/** One of two to ten short words, all in view. */
export const SegmentedControl = <Value extends string>({
  label,
  isLabelHidden = false,
  segments,
  value,
  onChange,
  isDisabled = false,
  why,
}: SegmentedControlProps<Value>) => {
  const handleChange = (chosen: string) => {
    const segment = segments.find((candidate) => candidate.value === chosen)
    if (segment !== undefined) onChange(segment.value)
  }
  return (
    <RadioGroup
      orientation="horizontal"
      isDisabled={isDisabled}
      value={value}
      onChange={handleChange}
      className={fieldClass()}
    >
      <div className={cx('label')}>
        <FieldLabel label={label} isLabelHidden={isLabelHidden} />
        {why}
      </div>
      <div className={cx('segments')}>
        {segments.map((segment) => (
          <Radio key={segment.value} value={segment.value} className={cx('segment')}>
            {segment.icon}
            {segment.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
