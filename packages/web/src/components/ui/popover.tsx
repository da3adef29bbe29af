import type { ReactNode } from 'react'
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './overlay.module.css'

const cx = bindClasses(styles)

export type PopoverProps = Omit<AriaPopoverProps, 'children' | 'className' | 'style'> & { children: ReactNode }

/** A small dialog beside its trigger, named after it: `<DialogTrigger><Button/><Popover>…</Popover></DialogTrigger>`. */
export const Popover = ({ children, ...props }: PopoverProps) => (
  <AriaPopover offset={6} {...props} className={cx('popover', 'body')}>
    {children}
  </AriaPopover>
)
