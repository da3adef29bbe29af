import { KeyChip } from '#web/components/ui/key-chip.tsx'
import type { AskView } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AnswerForm } from './answer-form.tsx'
import styles from './ask-list.module.css'

const cx = bindClasses(styles)

export type AskListProps = {
  asks: readonly AskView[]
  /** Where the thing it is about is shown; null for one without a page. */
  aboutHref?: (about: { kind: string; key: string }) => string | null
  /** Names the addressee, where questions to several stand together. */
  hasAddressee?: boolean
}

/** Questions with their answers; whoever may answer does it in place. */
export const AskList = ({ asks, aboutHref, hasAddressee = false }: AskListProps) => (
  <ul>
    {asks.map((ask) => (
      <li key={ask.id} className={cx('ask')}>
        <AskItem
          ask={ask}
          href={ask.about === null ? null : (aboutHref?.(ask.about) ?? null)}
          hasAddressee={hasAddressee}
        />
      </li>
    ))}
  </ul>
)

const AskItem = ({ ask, href, hasAddressee }: { ask: AskView; href: string | null; hasAddressee: boolean }) => {
  const t = useMessages()
  const { instant } = useDates()
  const { about, answer, askedBy, askedAt, to } = ask
  return (
    <>
      <p className={cx('meta')}>
        <b>{personName(askedBy, t)}</b>
        {hasAddressee && <span>{t('asks.to', { name: personName(to.name, t) })}</span>}
        {about !== null && about.key !== null && <KeyChip id={about.key} {...(href === null ? {} : { href })} />}
        <span>{instant(askedAt)}</span>
        {answer === null && <span>{t('asks.open')}</span>}
      </p>
      <p className={cx('text')}>{ask.text}</p>
      {answer !== null && (
        <div className={cx('answer')}>
          <p className={cx('meta')}>
            <b>{personName(answer.by, t)}</b>
            <span>{t('asks.answered', { when: instant(answer.at) })}</span>
          </p>
          <p className={cx('text')}>{answer.text}</p>
        </div>
      )}
      {ask.can.answer && <AnswerForm ask={ask} />}
    </>
  )
}
