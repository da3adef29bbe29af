import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay, type ModalOverlayProps } from 'react-aria-components/Modal'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

const cx = bindClasses(styles)

export type DialogProps = Pick<ModalOverlayProps, 'isOpen' | 'onOpenChange' | 'isDismissable'> & {
  title: string
  /** What to read and fill in. */
  children: ReactNode
  /** Buttons, the primary one last; `<Button slot="close">` closes the dialog. */
  actions?: ReactNode
  size?: 'small' | 'normal' | 'large'
  /** A question that must be answered; it does not close on a press beside it. */
  isAlert?: boolean
}

/**
 * A modal dialog; on a phone a sheet from the bottom edge. Open it with a DialogTrigger, or with `isOpen` when it closes
 * only after something has succeeded.
 */
export const Dialog = ({ title, children, actions, size = 'normal', isAlert = false, ...overlay }: DialogProps) => {
  const t = useMessages()
  return (
    <ModalOverlay isDismissable={!isAlert} {...overlay} className={cx('overlay')}>
      <Modal className={cx('modal', size)}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={cx('dialog')}>
          {({ close }) => (
            <>
              <header className={cx('header')}>
                <Heading slot="title" className={cx('title')}>
                  {title}
                </Heading>
                {!isAlert && <IconButton label={t('ui.close')} icon={<X />} onPress={close} />}
              </header>
              <div className={cx('body')}>{children}</div>
              {actions !== undefined && <footer className={cx('footer')}>{actions}</footer>}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
