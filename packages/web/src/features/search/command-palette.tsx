import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxSection } from 'react-aria-components/ListBox'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { readRecent, rememberRecent } from '#web/lib/recent.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useFocusFirst } from '#web/lib/use-focus-first.ts'
import { useRested } from '#web/lib/use-rested.ts'
import { shortcuts } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './command-palette.module.css'
import { type Entry, paletteEntries } from './palette-entries.ts'
import { PaletteItem } from './palette-item.tsx'

const cx = bindClasses(styles)

/** Everything by typing part of its name: what was opened lately, pages, actions with their keys, objects, people. */
export const CommandPalette = ({ onClose }: { onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, name } = useOrg()
  const field = useFocusFirst<HTMLDivElement>()
  const [text, setText] = useState('')
  // As it was when the palette was opened: what it covers does not change meanwhile.
  const [{ recent, actions }] = useState(() => ({
    recent: readRecent(org),
    actions: shortcuts.list().filter(isOffered),
  }))
  const asked = useRested(text.trim(), restMilliseconds)
  const found = useQuery(
    trpc.search.find.queryOptions({ org, text: asked }, { enabled: asked !== '', placeholderData: keepPreviousData }),
  )
  const groups = paletteEntries({ text, recent, shortcuts: actions, found: found.data ?? [] })
  const isAsking = text.trim() !== asked || (found.isFetching && found.fetchStatus !== 'paused')
  const isCutOff = text.trim() !== '' && (found.isError || found.fetchStatus === 'paused')
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const handleAction = (entry: Entry) => {
    onClose()
    if (entry.what === 'thing') rememberRecent(org, entry.thing)
    // After the palette has gone, so that what opens next gets the focus and keeps it.
    else requestAnimationFrame(entry.shortcut.run)
  }
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={cx('overlay')}>
      <Modal className={cx('modal')}>
        <Dialog aria-label={t('search.title')} className={cx('dialog')}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField ref={field} aria-label={t('search.title')} maxLength={100} className={cx('field')}>
              <Search size={18} aria-hidden="true" />
              <Input {...comboBox} placeholder={t('search.placeholder')} className={cx('input')} />
            </SearchField>
            <ListBox
              aria-label={t('search.title')}
              className={cx('list')}
              renderEmptyState={() => (
                <p className={cx('note')}>
                  {isAsking ? t('search.searching') : t('search.none', { text: text.trim() })}
                </p>
              )}
            >
              {groups.map(({ group, entries }) => (
                <ListBoxSection key={group}>
                  <Header className={cx('heading')}>{t(`search.${group}`, { org: name })}</Header>
                  {entries.map((entry) => (
                    <PaletteItem key={entry.id} org={org} entry={entry} onAction={() => handleAction(entry)} />
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Autocomplete>
          {isCutOff && <p className={cx('note')}>{t('search.unreachable')}</p>}
          <VisuallyHidden>
            <output>{text.trim() === '' || isAsking ? '' : t('search.count', { count })}</output>
          </VisuallyHidden>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Autocomplete says which list the field controls and where in it one is; that it is such a field, we say. */
const comboBox = { role: 'combobox', 'aria-expanded': true, 'aria-haspopup': 'listbox' } as const

const restMilliseconds = 120

/** The palette does not offer itself. */
const isOffered = ({ keys }: { keys: string | null }): boolean => keys !== 'mod+k'
