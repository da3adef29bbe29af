import type { FieldValues } from 'react-hook-form'
import { DateField, type DateFieldProps } from '#web/components/ui/date-field.tsx'
import { NumberField, type NumberFieldProps } from '#web/components/ui/number-field.tsx'
import { RadioGroup, type RadioGroupProps } from '#web/components/ui/radio-group.tsx'
import { Select, type SelectProps } from '#web/components/ui/select.tsx'
import { TextArea, type TextAreaProps } from '#web/components/ui/text-area.tsx'
import { TextField, type TextFieldProps } from '#web/components/ui/text-field.tsx'
import { type FormFieldProps, useFormField } from './use-form-field.ts'

type OfForm = 'value' | 'onChange' | 'error' | 'name'

/** The fields of components/ui, joined to a form: `<FormText control={form.control} name="title" label={…} />`. */
export const FormText = <V extends FieldValues>({
  control,
  name,
  ...props
}: Omit<TextFieldProps, OfForm> & FormFieldProps<V>) => <TextField {...useFormField({ control, name })} {...props} />

export const FormTextArea = <V extends FieldValues>({
  control,
  name,
  ...props
}: Omit<TextAreaProps, OfForm> & FormFieldProps<V>) => <TextArea {...useFormField({ control, name })} {...props} />

export const FormNumber = <V extends FieldValues>({
  control,
  name,
  ...props
}: Omit<NumberFieldProps, OfForm> & FormFieldProps<V>) => (
  <NumberField {...useFormField({ control, name })} {...props} />
)

export const FormDate = <V extends FieldValues>({
  control,
  name,
  ...props
}: Omit<DateFieldProps, OfForm> & FormFieldProps<V>) => <DateField {...useFormField({ control, name })} {...props} />

export const FormSelect = <V extends FieldValues>({
  control,
  name,
  ...props
}: Omit<SelectProps, OfForm> & FormFieldProps<V>) => <Select {...useFormField({ control, name })} {...props} />

export const FormRadio = <V extends FieldValues>({
  control,
  name,
  ...props
}: Omit<RadioGroupProps, OfForm> & FormFieldProps<V>) => <RadioGroup {...useFormField({ control, name })} {...props} />
