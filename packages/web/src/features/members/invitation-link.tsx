import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type InvitationLinkProps = { link: string; expiresAt: string; onClose: () => void }

/** The link, once: only its fingerprint is stored. */
export const InvitationLink = ({ link, expiresAt, onClose }: InvitationLinkProps) => {
  const t = useMessages()
  const { instant } = useDates()
  const [isCopied, setIsCopied] = useState(false)
  const handleCopy = async () => {
    await navigator.clipboard.writeText(link)
    setIsCopied(true)
  }
  return (
    <Dialog
      title={t('members.invite.linkTitle')}
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      actions={
        <>
          <Button onPress={onClose}>{t('members.invite.done')}</Button>
          <Button look="primary" onPress={handleCopy}>
            {t(isCopied ? 'ui.copied' : 'members.invite.copy')}
          </Button>
        </>
      }
    >
      <p>{t('members.invite.linkText', { when: instant(expiresAt) })}</p>
      <TextField label={t('members.invite.link')} value={link} isReadOnly />
    </Dialog>
  )
}
