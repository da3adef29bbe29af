import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './copyable-id.module.css'
import { IconButton } from './icon-button.tsx'

const cx = bindClasses(styles)

/** A request id, and a button that copies it. */
export const CopyableId = ({ id }: { id: string }) => {
  const t = useMessages()
  const [isCopied, setIsCopied] = useState(false)

  const handleCopy = async () => {
    await navigator.clipboard.writeText(id)
    setIsCopied(true)
  }

  return (
    <div className={cx('id')}>
      <code className={cx('code')}>{t('ui.requestId', { id })}</code>
      <IconButton
        label={isCopied ? t('ui.copied') : t('ui.copy')}
        icon={isCopied ? <Check /> : <Copy />}
        onPress={handleCopy}
      />
    </div>
  )
}
