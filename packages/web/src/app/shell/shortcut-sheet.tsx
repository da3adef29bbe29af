import { Dialog } from '#web/components/ui/dialog.tsx'
import { Kbd, modName } from '#web/components/ui/kbd.tsx'
import { Switch } from '#web/components/ui/switch.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Shortcut } from '#web/lib/shortcuts.ts'
import { singleKeysPreference } from '#web/lib/single-keys.ts'
import { shortcuts } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './shortcut-sheet.module.css'

const cx = bindClasses(styles)

export type ShortcutSheetProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** Every key that does something on this screen, as the registry has it, and whether single keys do anything at all. */
export const ShortcutSheet = ({ isOpen, onOpenChange }: ShortcutSheetProps) => {
  const t = useMessages()
  const areOn = singleKeysPreference.use() === 'on'
  const all = isOpen ? shortcuts.list().filter(({ keys }) => keys !== null) : []
  const help = 'single-keys-help'
  return (
    <Dialog title={t('shortcuts.title')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className={cx('choice')}>
        <Switch
          isSelected={areOn}
          onChange={(isOn) => singleKeysPreference.set(isOn ? 'on' : 'off')}
          aria-describedby={help}
        >
          {t('shortcuts.singleKeys')}
        </Switch>
        <p id={help} className={cx('help')}>
          {t('shortcuts.singleKeysHelp', { mod: modName() })}
        </p>
      </div>
      <div className={cx('groups')}>
        <KeyList
          title={t('shortcuts.here')}
          list={all.filter(({ isEverywhere }) => isEverywhere !== true)}
          areOn={areOn}
        />
        <KeyList
          title={t('shortcuts.everywhere')}
          list={all.filter(({ isEverywhere }) => isEverywhere === true)}
          areOn={areOn}
        />
      </div>
    </Dialog>
  )
}

const KeyList = ({ title, list, areOn }: { title: string; list: readonly Shortcut[]; areOn: boolean }) => {
  const t = useMessages()
  if (list.length === 0) return null
  return (
    <section>
      <h3 className={cx('heading')}>{title}</h3>
      <dl>
        {list.map(({ keys, label, isPage }) => (
          <div key={keys} className={cx('row', !areOn && keys?.startsWith('mod+') !== true && 'off')}>
            <dt>{isPage === true ? t('shortcuts.goTo', { place: label }) : label}</dt>
            <dd>
              <Kbd keys={keys ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
