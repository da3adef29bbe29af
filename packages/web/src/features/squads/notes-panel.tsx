import { useRef } from 'react'
import { Panel } from '#web/components/ui/panel.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { usePrinting } from '#web/lib/use-printing.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { NoteItem } from './note-item.tsx'
import styles from './notes.module.css'
import { useNotes } from './use-notes.ts'

const cx = bindClasses(styles)

/** What a squad was told when bets that it served were closed: unread notes, and those that were read folded away. Nothing of none. */
export const NotesPanel = ({ slug }: { slug: string }) => {
  const t = useMessages()
  const isPrinting = usePrinting()
  const place = useRef<HTMLDivElement>(null)
  const said = useNotes(slug)
  if (said === undefined || said.notes.length === 0) return null
  const unread = said.notes.filter(({ read }) => read === null)
  const read = said.notes.filter((note) => note.read !== null)
  const list = (some: typeof read) => (
    <ul>
      {some.map((note) => (
        <NoteItem key={note.id} note={note} mayRead={said.can.read} onRead={() => place.current?.focus()} />
      ))}
    </ul>
  )
  return (
    <Panel title={t('squads.notes')} note={t('squads.notes.unread', { count: unread.length })} isFlush>
      {/* The button goes with the note: whoever pressed it stays here. */}
      <div ref={place} tabIndex={-1} className={cx('place')}>
        {unread.length > 0 && list(unread)}
        {read.length > 0 && (
          <details className={cx('read')} open={isPrinting}>
            <summary>{t('squads.notes.readCount', { count: read.length })}</summary>
            {list(read)}
          </details>
        )}
      </div>
    </Panel>
  )
}
