import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { FieldHelp, FieldLabel, type FieldText, fieldClass, inputClass } from './field.tsx'

export type TextAreaProps = Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'type'> &
  FieldText & { placeholder?: string; rows?: number }

/** Several lines of text. */
export const TextArea = ({
  label,
  description,
  error,
  isOptional = false,
  isLabelHidden = false,
  placeholder,
  rows = 3,
  ...props
}: TextAreaProps) => (
  <AriaTextField isInvalid={error !== undefined} validationBehavior="aria" {...props} className={fieldClass()}>
    <FieldLabel {...{ label, isOptional, isLabelHidden }} />
    <AriaTextArea className={inputClass()} rows={rows} placeholder={placeholder} />
    <FieldHelp {...{ description, error }} />
  </AriaTextField>
)
