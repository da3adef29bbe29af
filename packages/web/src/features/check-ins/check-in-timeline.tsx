import type { SquadPage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './check-in-timeline.module.css'

const cx = bindClasses(styles)

/** The squad's check-ins, newest first, with what they said about the week. */
export const CheckInTimeline = ({ checkIns }: { checkIns: SquadPage['checkIns'] }) => {
  const t = useMessages()
  const { day, instant } = useDates()
  if (checkIns.length === 0) return <p className={cx('none')}>{t('squads.noTimeline')}</p>
  return (
    <ol>
      {checkIns.map(({ id, by, publishedAt, weekOf, p1s, stoppedUs, nextWeeks, learning }) => (
        <li key={id} className={cx('entry')}>
          <p className={cx('meta')}>
            <b>{by}</b>
            <span>{instant(publishedAt)}</span>
            <span>{t('squads.week', { day: day(weekOf) })}</span>
          </p>
          <dl className={cx('said')}>
            <Said label={t('squads.p1s')} text={p1s.join(' · ')} />
            <Said label={t('squads.stoppedUs')} text={stoppedUs} />
            <Said label={t('squads.nextWeeks')} text={nextWeeks} />
            <Said label={t('squads.learning')} text={learning} />
          </dl>
        </li>
      ))}
    </ol>
  )
}

const Said = ({ label, text }: { label: string; text: string }) =>
  text === '' ? null : (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  )
