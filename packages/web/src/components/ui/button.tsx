import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './button.module.css'
import { Spinner } from './spinner.tsx'

const cx = bindClasses(styles)

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  children: ReactNode
  /** One primary action a screen. */
  look?: ButtonLook
  size?: 'small' | 'normal'
  icon?: ReactNode
  className?: string
}

/** Something to press. With `isPending` it keeps its width and focus, says that it works, and ignores presses. */
export const Button = ({ look = 'secondary', size = 'normal', icon, children, className, ...props }: ButtonProps) => (
  <AriaButton {...props} className={buttonClass(look, size, className)}>
    <span className={cx('content')}>
      {icon}
      {children}
    </span>
    {props.isPending === true && <Spinner className={cx('spinner')} />}
  </AriaButton>
)

/** The look of a button, for a link that is one. */
export const buttonClass = (look: ButtonLook, size: 'small' | 'normal' = 'normal', own?: string): string =>
  cx('button', look, size, own)
