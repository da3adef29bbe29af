import { X } from 'lucide-react'
import { useMemo, useSyncExternalStore } from 'react'
import { Group } from 'react-aria-components/Group'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useShortcuts } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { Kbd } from './kbd.tsx'
import styles from './toast-region.module.css'
import { type ToastStore, toasts } from './toast-store.ts'

const cx = bindClasses(styles)

/** Where toasts appear: bottom left, spoken politely, never over what has the focus. Rendered once, at the root. */
export const ToastRegion = ({ store = toasts }: { store?: ToastStore }) => {
  const t = useMessages()
  const shown = useSyncExternalStore(store.subscribe, store.snapshot)
  const undoShortcut = useMemo(
    () => [{ keys: 'mod+z', label: t('ui.undo'), run: () => void store.undoLast() }],
    [store, t],
  )
  useShortcuts(shown.some(({ undo }) => undo !== undefined) ? undoShortcut : none)

  return (
    <section aria-label={t('ui.notifications')} className={cx('region')}>
      <Group onHoverStart={store.pause} onHoverEnd={store.resume} onFocus={store.pause} onBlur={store.resume}>
        <ol aria-live="polite" aria-relevant="additions" className={cx('list')}>
          {shown.map(({ id, message, undo }) => (
            <li key={id} className={cx('toast')}>
              <span className={cx('message')}>{message}</span>
              {undo !== undefined && (
                <Button
                  size="small"
                  look="quiet"
                  className={cx('undo')}
                  onPress={() => {
                    store.dismiss(id)
                    undo()
                  }}
                >
                  {t('ui.undo')} <Kbd keys="mod+z" />
                </Button>
              )}
              <IconButton label={t('ui.dismiss')} icon={<X />} onPress={() => store.dismiss(id)} />
            </li>
          ))}
        </ol>
      </Group>
    </section>
  )
}

const none: readonly never[] = []
