import type { ReactNode } from 'react'
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './toggle.module.css'

const cx = bindClasses(styles)

export type SwitchProps = Omit<AriaSwitchProps, 'children' | 'className' | 'style'> & { children: ReactNode }

/** On or off, at once. */
export const Switch = ({ children, ...props }: SwitchProps) => (
  <AriaSwitch {...props} className={cx('row')}>
    <span className={cx('switch')} aria-hidden="true" />
    {children}
  </AriaSwitch>
)
