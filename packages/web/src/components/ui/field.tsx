import type { ReactNode, Ref } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './field.module.css'

const cx = bindClasses(styles)

/** What every field says about itself. */
export type FieldText = {
  label: string
  /** How to fill it in, in one line. */
  description?: string | undefined
  /** What is wrong and what to do; marks the field invalid. */
  error?: string | undefined
  /** Marks the label when most fields of the form are required. */
  isOptional?: boolean
  /** Keeps the label for those who hear it, where the place already says it. */
  isLabelHidden?: boolean
  ref?: Ref<HTMLDivElement>
}

export const FieldLabel = ({ label, isOptional = false, isLabelHidden = false }: FieldText) => {
  const t = useMessages()
  return (
    <Label className={cx('label', isLabelHidden && 'hidden')}>
      {label}
      {isOptional && <span className={cx('optional')}> {t('ui.optional')}</span>}
    </Label>
  )
}

export const FieldHelp = ({ description, error }: Pick<FieldText, 'description' | 'error'>) => (
  <>
    {description !== undefined && (
      <Text slot="description" className={cx('description')}>
        {description}
      </Text>
    )}
    <FieldError className={cx('error')}>{error}</FieldError>
  </>
)

/** The box around an input and what belongs to it. */
export const fieldClass = (className?: string): string => cx('field', className)
export const inputClass = (className?: string): string => cx('input', className)
export const groupClass = (className?: string): string => cx('input', 'group', className)
export const insideClass = (className?: string): string => cx('inside', className)
export const adornmentClass = (): string => cx('adornment')

export const Adornment = ({ children }: { children: ReactNode }) => <span className={adornmentClass()}>{children}</span>
