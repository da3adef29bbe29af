import { Dialog } from '#web/components/ui/dialog.tsx'
import { Kbd } from '#web/components/ui/kbd.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { shortcuts } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './shortcut-sheet.module.css'

const cx = bindClasses(styles)

export type ShortcutSheetProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** Every key that does something on this screen, as the registry has it. */
export const ShortcutSheet = ({ isOpen, onOpenChange }: ShortcutSheetProps) => {
  const t = useMessages()
  return (
    <Dialog title={t('shortcuts.title')} size="small" isOpen={isOpen} onOpenChange={onOpenChange}>
      <dl>
        {(isOpen ? shortcuts.list() : []).map(({ keys, label }) => (
          <div key={keys} className={cx('row')}>
            <dt>{label}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
