import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { FieldHelp, FieldLabel, type FieldText, fieldClass, inputClass } from './field.tsx'

export type TextFieldProps = Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> &
  FieldText & { placeholder?: string }

/** One line of text. */
export const TextField = ({
  label,
  description,
  error,
  isOptional = false,
  isLabelHidden = false,
  placeholder = '',
  ...props
}: TextFieldProps) => (
  <AriaTextField isInvalid={error !== undefined} validationBehavior="aria" {...props} className={fieldClass()}>
    <FieldLabel {...{ label, isOptional, isLabelHidden }} />
    <Input className={inputClass()} placeholder={placeholder} />
    <FieldHelp {...{ description, error }} />
  </AriaTextField>
)
