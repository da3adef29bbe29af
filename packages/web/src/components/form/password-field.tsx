import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { type FormFieldProps, useFormField } from './use-form-field.ts'
import { FieldHelp, FieldLabel, fieldClass, groupClass, insideClass } from '#web/components/ui/field.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './password-field.module.css'

const cx = bindClasses(styles)

export type PasswordFieldProps<Values extends FieldValues> = FormFieldProps<Values> & {
  /** 'Password' when left out. */
  label?: string
  description?: string
  isNew?: boolean
}

/** A password, which can be looked at and pasted. */
export const PasswordField = <Values extends FieldValues>({
  control,
  name,
  label,
  description,
  isNew = false,
}: PasswordFieldProps<Values>) => {
  const t = useMessages()
  const [isShown, setIsShown] = useState(false)
  const { error, ...field } = useFormField({ control, name })
  return (
    <TextField
      {...field}
      type={isShown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      spellCheck="false"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={fieldClass()}
    >
      <FieldLabel label={label ?? t('auth.password')} />
      <Group className={groupClass()}>
        <Input className={insideClass()} />
        <Button
          className={cx('eye')}
          aria-label={t(isShown ? 'auth.hidePassword' : 'auth.showPassword')}
          onPress={() => setIsShown(!isShown)}
        >
          {isShown ? <EyeOff size={16} aria-hidden="true" /> : <Eye size={16} aria-hidden="true" />}
        </Button>
      </Group>
      <FieldHelp {...{ description, error }} />
    </TextField>
  )
}
