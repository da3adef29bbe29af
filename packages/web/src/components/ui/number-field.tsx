import { Minus, Plus } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { Adornment, FieldHelp, FieldLabel, type FieldText, fieldClass, groupClass, insideClass } from './field.tsx'
import styles from './number-field.module.css'

const cx = bindClasses(styles)

export type NumberFieldProps = Omit<AriaNumberFieldProps, 'children' | 'className' | 'style' | 'value' | 'onChange'> &
  FieldText & {
    /** null is an empty field, never zero. */
    value: number | null
    onChange: (value: number | null) => void
    /** Shown behind the number; never part of what is typed. */
    unit?: string
    placeholder?: string
  }

/** A number as the reader's locale writes it: `1 234,5` and `1,234.5` are the same here. Arrows step it. */
export const NumberField = ({
  label,
  description,
  error,
  isOptional = false,
  isLabelHidden = false,
  unit = '',
  placeholder = '',
  value,
  onChange,
  ...props
}: NumberFieldProps) => (
  <AriaNumberField
    isInvalid={error !== undefined}
    validationBehavior="aria"
    formatOptions={{ maximumFractionDigits: 6 }}
    {...props}
    value={value ?? Number.NaN}
    onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    className={fieldClass()}
  >
    <FieldLabel {...{ label, isOptional, isLabelHidden }} />
    <Group className={groupClass()}>
      <Input className={insideClass(cx('number'))} placeholder={placeholder} />
      {unit !== '' && <Adornment>{unit}</Adornment>}
      <Button slot="decrement" className={cx('step')}>
        <Minus size={14} aria-hidden="true" />
      </Button>
      <Button slot="increment" className={cx('step')}>
        <Plus size={14} aria-hidden="true" />
      </Button>
    </Group>
    <FieldHelp {...{ description, error }} />
  </AriaNumberField>
)
