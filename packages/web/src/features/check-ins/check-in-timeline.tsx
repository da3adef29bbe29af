import { STATUSES } from '@polyrhythm/domain/key-results/suggest-status'
import { StatusMix } from '#web/components/okr/status-mix.tsx'
import type { SquadPage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
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
      {checkIns.map(
        ({ id, by, publishedAt, weekOf, correctsId, counts, noted, p1s, stoppedUs, nextWeeks, learning }) => (
          <li key={id} className={cx('entry')}>
            <div className={cx('meta')}>
              <b>{personName(by, t)}</b>
              <span>{instant(publishedAt)}</span>
              <span>{t('squads.week', { day: day(weekOf) })}</span>
              {correctsId !== null && <span>{t('squads.correction')}</span>}
              <div className={cx('mix')}>
                <StatusMix counts={STATUSES.map((status) => ({ status, count: counts[status] }))} />
              </div>
            </div>
            <Notes noted={noted} />
            <dl className={cx('said')}>
              <Said label={t('squads.p1s')} text={p1s.join(' · ')} />
              <Said label={t('squads.stoppedUs')} text={stoppedUs} />
              <Said label={t('squads.nextWeeks')} text={nextWeeks} />
              <Said label={t('squads.learning')} text={learning} />
            </dl>
          </li>
        ),
      )}
    </ol>
  )
}

/** What was written beside values; the values themselves stand on the key results' own pages. */
const Notes = ({ noted }: Pick<SquadPage['checkIns'][number], 'noted'>) => (
  <ul className={cx('notes')}>
    {noted.map(({ key, value, unit, confidence, note }) => (
      <li key={key} className={cx('note')}>
        <span className={cx('key')}>{key}</span>
        <span className={cx('number')}>
          {formatValue(value, unit)} · {confidence}
        </span>
        <span>{note}</span>
      </li>
    ))}
  </ul>
)

const Said = ({ label, text }: { label: string; text: string }) =>
  text === '' ? null : (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  )
