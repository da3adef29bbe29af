import { useMutation } from '@tanstack/react-query'
import { hrefTo } from '#web/app/paths.ts'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './notes.module.css'
import type { SquadNotes } from './use-notes.ts'

const cx = bindClasses(styles)

export type NoteItemProps = { note: SquadNotes['notes'][number]; mayRead: boolean; onRead: () => void }

/** One note: which bet ended and how, the words, what was learned, and what of ours still links to it. */
export const NoteItem = ({ note, mayRead, onRead }: NoteItemProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { day } = useDates()
  const { id: noteId, bet, text, by, at, read, lessons, objectives } = note
  const say = useMutation(
    trpc.squads.readNote.mutationOptions({
      onSuccess: onRead,
      onError: (error) => toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  return (
    <li className={cx('note')}>
      <p className={cx('head')}>
        <KeyChip id={bet.key} />
        <TextLink isQuiet href={hrefTo('bet', { org, key: bet.key })}>
          {bet.title}
        </TextLink>
        <Badge>{t(`bets.outcome.${bet.outcome}`)}</Badge>
      </p>
      <blockquote className={cx('text')}>{text}</blockquote>
      <p className={cx('meta')}>{t('squads.notes.by', { name: personName(by, t), day: day(at.slice(0, 10)) })}</p>
      <Links of={lessons} to="lesson" label={t('squads.notes.learned')} />
      <Links of={objectives} to="objective" label={t('squads.notes.stale', { count: objectives.length })} />
      {read !== null && (
        <p className={cx('meta')}>
          {t('squads.notes.readBy', { name: personName(read.by, t), day: day(read.at.slice(0, 10)) })}
        </p>
      )}
      {read === null && mayRead && (
        <div className={cx('act')}>
          <Button
            size="small"
            isPending={say.isPending}
            aria-label={t('squads.notes.readNote', { key: bet.key })}
            onPress={() => say.mutate({ org, noteId })}
          >
            {t('squads.notes.read')}
          </Button>
        </div>
      )}
    </li>
  )
}

type LinksProps = {
  of: SquadNotes['notes'][number]['lessons']
  to: 'lesson' | 'objective'
  label: string
}

/** Things by key and title behind a few words; nothing of none. */
const Links = ({ of, to, label }: LinksProps) => {
  const { slug: org } = useOrg()
  if (of.length === 0) return null
  return (
    <div className={cx('links')}>
      <span className={cx('meta')}>{label}</span>
      {of.map(({ key, title }) => (
        <span key={key} className={cx('head')}>
          <KeyChip id={key} />
          <TextLink isQuiet href={hrefTo(to, { org, key })}>
            {title}
          </TextLink>
        </span>
      ))}
    </div>
  )
}
