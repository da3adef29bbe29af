import {
  Radio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components/RadioGroup'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { FieldHelp, FieldLabel, type FieldText, fieldClass } from './field.tsx'
import type { Option } from './option-list.tsx'
import styles from './toggle.module.css'

const cx = bindClasses(styles)

export type RadioGroupProps = Omit<AriaRadioGroupProps, 'children' | 'className' | 'style'> &
  FieldText & { options: readonly Option[] }

/** One of two to five things that need a line of explanation each. */
export const RadioGroup = ({
  label,
  description,
  error,
  isOptional = false,
  isLabelHidden = false,
  options,
  ...props
}: RadioGroupProps) => (
  <AriaRadioGroup isInvalid={error !== undefined} validationBehavior="aria" {...props} className={fieldClass()}>
    <FieldLabel {...{ label, isOptional, isLabelHidden }} />
    {options.map(({ id, label: text, hint }) => (
      <Radio key={id} value={id} className={cx('row')}>
        <span className={cx('disc')} aria-hidden="true" />
        <span>
          {text}
          {hint !== undefined && <span className={cx('hint')}>{hint}</span>}
        </span>
      </Radio>
    ))}
    <FieldHelp {...{ description, error }} />
  </AriaRadioGroup>
)
