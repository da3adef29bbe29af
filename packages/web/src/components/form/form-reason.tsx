import type { FieldValues } from 'react-hook-form'
import { useMessages } from '#web/messages/use-messages.tsx'
import { FormText } from './form-fields.tsx'
import type { FormFieldProps } from './use-form-field.ts'

/** Why something is changed; it is kept with the version, and may be left out. */
export const FormReason = <V extends FieldValues>(props: FormFieldProps<V>) => {
  const t = useMessages()
  return <FormText {...props} label={t('ui.reason')} description={t('ui.reasonHelp')} isOptional />
}
