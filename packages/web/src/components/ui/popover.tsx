import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover'
import { Dialog } from 'react-aria-components/Dialog'
import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './overlay.module.css'

const cx = bindClasses(styles)

export type PopoverProps = Omit<AriaPopoverProps, 'children' | 'className' | 'style'> & {
  /** Spoken name of the dialog inside. */
  label: string
  children: ReactNode
}

/** A small non-modal dialog beside its trigger: `<DialogTrigger><Button/><Popover label="…">…</Popover></DialogTrigger>`. */
export const Popover = ({ label, children, ...props }: PopoverProps) => (
  <AriaPopover offset={6} {...props} className={cx('popover')}>
    <Dialog aria-label={label} className={cx('body')}>
      {children}
    </Dialog>
  </AriaPopover>
)
