import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Select as AriaSelect, type SelectProps as AriaSelectProps, SelectValue } from 'react-aria-components/Select'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { FieldHelp, FieldLabel, type FieldText, fieldClass, groupClass, insideClass } from './field.tsx'
import { type Option, OptionList } from './option-list.tsx'
import styles from './select.module.css'

const cx = bindClasses(styles)

export type SelectProps = Omit<
  AriaSelectProps<Option>,
  'children' | 'className' | 'style' | 'value' | 'onChange' | 'selectedKey' | 'onSelectionChange'
> &
  FieldText & {
    options: readonly Option[]
    value: string | null
    onChange: (id: string) => void
  }

/** One of a few known things. From about twelve on, use a ComboBox. */
export const Select = ({
  label,
  description,
  error,
  isOptional = false,
  isLabelHidden = false,
  options,
  value,
  onChange,
  ...props
}: SelectProps) => (
  <AriaSelect<Option>
    isInvalid={error !== undefined}
    validationBehavior="aria"
    {...props}
    value={value}
    onChange={(id) => id !== null && onChange(String(id))}
    className={fieldClass()}
  >
    <FieldLabel {...{ label, isOptional, isLabelHidden }} />
    <Button className={groupClass(cx('button'))}>
      <SelectValue className={insideClass(cx('value'))} />
      <ChevronDown size={16} aria-hidden="true" className={cx('chevron')} />
    </Button>
    <FieldHelp {...{ description, error }} />
    <OptionList options={options} />
  </AriaSelect>
)
