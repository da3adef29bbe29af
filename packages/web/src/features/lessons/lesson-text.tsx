import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { WallEntry } from './lesson-types.ts'
import styles from './lesson-card.module.css'

const cx = bindClasses(styles)

/** What a lesson or a lost bet says, part by part; parts that say nothing are left out. */
export const LessonText = ({ entry }: { entry: WallEntry }) => {
  const t = useMessages()
  const isLost = entry.kind === 'lost_bet'
  const parts = [
    [t(isLost ? 'lessons.lostBetLead' : 'fields.expected'), entry.expected],
    [t(isLost ? 'lessons.lostEvidence' : 'fields.happened'), entry.happened],
    [t('fields.learned'), entry.learned],
    [t('fields.will_change'), entry.willChange],
  ] as const
  return (
    <dl className={cx('text')}>
      {parts
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  )
}
