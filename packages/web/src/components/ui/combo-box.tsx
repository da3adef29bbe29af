import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, type ComboBoxProps as AriaComboBoxProps } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { FieldHelp, FieldLabel, type FieldText, fieldClass, groupClass, insideClass } from './field.tsx'
import { type Option, OptionList } from './option-list.tsx'
import styles from './select.module.css'

const cx = bindClasses(styles)

export type ComboBoxProps = Omit<
  AriaComboBoxProps<Option>,
  | 'children'
  | 'className'
  | 'style'
  | 'items'
  | 'defaultItems'
  | 'value'
  | 'onChange'
  | 'selectedKey'
  | 'onSelectionChange'
> &
  FieldText & {
    options: readonly Option[]
    value: string | null
    onChange: (id: string | null) => void
    placeholder?: string
  }

/** One of many known things, found by typing part of its name. */
export const ComboBox = ({
  label,
  description,
  error,
  isOptional = false,
  isLabelHidden = false,
  options,
  value,
  onChange,
  placeholder = '',
  ...props
}: ComboBoxProps) => (
  <AriaComboBox<Option>
    isInvalid={error !== undefined}
    validationBehavior="aria"
    menuTrigger="focus"
    allowsEmptyCollection
    {...props}
    defaultItems={options}
    value={value}
    onChange={(id) => onChange(id === null ? null : String(id))}
    className={fieldClass()}
  >
    <FieldLabel {...{ label, isOptional, isLabelHidden }} />
    <Group className={groupClass()}>
      <Input className={insideClass()} placeholder={placeholder} />
      <Button className={cx('open')}>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
    </Group>
    <FieldHelp {...{ description, error }} />
    <OptionList />
  </AriaComboBox>
)
