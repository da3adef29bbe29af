import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { buttonClass } from './button.tsx'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

const cx = bindClasses(styles)

export type IconButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  /** Its name, spoken and shown on hover and focus. */
  label: string
  icon: ReactNode
  /** The key that does the same, for example `c`. */
  shortcut?: string
}

/** A button without words on its face. */
export const IconButton = ({ label, icon, shortcut, ...props }: IconButtonProps) => (
  <Tooltip text={label} {...(shortcut === undefined ? {} : { shortcut })}>
    <AriaButton {...props} aria-label={label} className={buttonClass('quiet', 'normal', cx('square'))}>
      {icon}
    </AriaButton>
  </Tooltip>
)
