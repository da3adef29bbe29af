import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { BriefSection } from './brief-section.ts'
import styles from './brief.module.css'

const cx = bindClasses(styles)

/** One heading of a brief with its lines; what was left out is said. */
export const BriefPart = ({
  part: { title, lines, more, none },
  children,
}: {
  part: BriefSection
  children?: ReactNode
}) => {
  const t = useMessages()
  return (
    <section className={cx('part')}>
      <h2>{title}</h2>
      {children}
      {lines.length === 0 && <p className={cx('none')}>{none}</p>}
      <ul className={cx('lines')}>
        {lines.map(({ key, text, note }, index) => (
          <li key={`${index} ${key}`}>
            {key !== '' && <b className={cx('key')}>{key} </b>}
            {text}
            {note !== '' && <span className={cx('note')}>{note}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={cx('none')}>{t('bets.brief.more', { count: more })}</p>}
    </section>
  )
}
