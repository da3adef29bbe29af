import { Button } from '#web/components/ui/button.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

export type MakeAdminProps = { name: string; onClose: () => void; onConfirm: () => void }

/** Says what an administrator may do, and what not, before somebody becomes one. */
export const MakeAdmin = ({ name, onClose, onConfirm }: MakeAdminProps) => {
  const t = useMessages()
  return (
    <Dialog
      isOpen
      isAlert
      size="small"
      title={t('members.makeAdmin.title', { name })}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" onPress={onConfirm}>
            {t('members.makeAdmin')}
          </Button>
        </>
      }
    >
      <p>{t('members.makeAdmin.text')}</p>
    </Dialog>
  )
}
