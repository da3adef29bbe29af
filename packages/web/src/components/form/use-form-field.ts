import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'

export type FormFieldProps<Values extends FieldValues> = {
  control: Control<Values>
  name: FieldPath<Values>
}

/** What joins a field component to a form: its value, its error, and the focus when something is wrong with it. */
export const useFormField = <Values extends FieldValues>({ control, name }: FormFieldProps<Values>) => {
  const { field, fieldState } = useController({ control, name })
  return {
    name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    error: fieldState.error?.message,
    ref: (element: Element | null) => {
      if (element !== null) field.ref({ focus: () => focusInside(element) })
    },
  }
}

const focusInside = (element: Element): void =>
  element.querySelector<HTMLElement>('input, textarea, button, [role=spinbutton]')?.focus()
