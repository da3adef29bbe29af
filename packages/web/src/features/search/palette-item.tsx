import { FileText, Zap } from 'lucide-react'
import { ListBoxItem } from 'react-aria-components/ListBox'
import { Kbd } from '#web/components/ui/kbd.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './command-palette.module.css'
import type { Entry } from './palette-entries.ts'
import { thingHref } from './thing-href.ts'
import { thingIcon } from './thing-icon.ts'

const cx = bindClasses(styles)

export type PaletteItemProps = { org: string; entry: Entry; onAction: () => void }

/** One line: what it is, and its key on the keyboard or in the organisation. */
export const PaletteItem = ({ org, entry, onAction }: PaletteItemProps) => {
  const t = useMessages()
  if (entry.what === 'shortcut') {
    const { label, keys, isPage } = entry.shortcut
    const Icon = isPage === true ? FileText : Zap
    return (
      <ListBoxItem id={entry.id} textValue={label} className={cx('item')} onAction={onAction}>
        <Icon size={16} aria-hidden="true" />
        <span className={cx('title')}>{label}</span>
        {keys !== null && <Kbd keys={keys} />}
      </ListBoxItem>
    )
  }
  const { kind, key, title, owner } = entry.thing
  const Icon = thingIcon[kind]
  const word = t(`search.kind.${kind}`)
  return (
    <ListBoxItem
      id={entry.id}
      textValue={key === null ? title : `${key} ${title}`}
      href={thingHref(org, entry.thing)}
      className={cx('item')}
      onAction={onAction}
    >
      <Icon size={16} aria-hidden="true" />
      <span className={cx('title')}>
        {title}
        <span className={cx('hint')}>{owner === null ? word : t('search.kindOf', { kind: word, owner })}</span>
      </span>
      {key !== null && <KeyChip id={key} />}
    </ListBoxItem>
  )
}
