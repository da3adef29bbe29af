import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './recovery-codes.module.css'

const cx = bindClasses(styles)

export type RecoveryCodesProps = { codes: readonly string[]; onClose: () => void }

/** Ten codes, once: only their fingerprints are stored. */
export const RecoveryCodes = ({ codes, onClose }: RecoveryCodesProps) => {
  const t = useMessages()
  const [isCopied, setIsCopied] = useState(false)
  const handleCopy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    setIsCopied(true)
  }
  return (
    <Dialog
      title={t('accounts.codes.title')}
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      actions={
        <>
          <Button onPress={handleCopy}>{t(isCopied ? 'ui.copied' : 'accounts.codes.copy')}</Button>
          <Button look="primary" onPress={onClose}>
            {t('accounts.codes.kept')}
          </Button>
        </>
      }
    >
      <p>{t('accounts.codes.text')}</p>
      <ul className={cx('codes')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Dialog>
  )
}
