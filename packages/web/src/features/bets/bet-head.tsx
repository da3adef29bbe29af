import type { ReactNode } from 'react'
import { RankNumber } from '#web/components/okr/rank-number.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './bet-head.module.css'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { BetSupport } from '#web/components/bets/bet-facts.tsx'

const cx = bindClasses(styles)

/** Where a bet stands, who answers for it, and when it is decided. */
export const BetHead = ({ bet }: { bet: BetPageData }) => {
  const t = useMessages()
  const { day } = useDates()
  const { place, sponsor, roadManager, stage, odds, decideOn, daysOverdue, support, healthNote } = bet
  const facts: [string, ReactNode][] = [
    [t('bets.sponsor'), sponsor === null ? t('bets.nobodyYet') : personName(sponsor.name, t)],
    [t('bets.roadManager'), roadManager === null ? t('bets.nobodyYet') : personName(roadManager.name, t)],
    [t('bets.stage'), t(`bets.stage.${stage}`)],
    [t('bets.odds'), odds === null ? t('bets.notSaid') : `${odds}%`],
    [
      t('bets.decideOn'),
      <>
        {decideOn === null ? t('bets.notSaid') : day(decideOn)}
        {daysOverdue > 0 && <b className={cx('overdue')}>{t('bets.overdue', { days: daysOverdue })}</b>}
      </>,
    ],
    [t('boards.support'), <BetSupport key="support" {...support} />],
  ]
  return (
    <div className={cx('head')}>
      <div className={cx('rank')}>
        <RankNumber rank={place?.rank ?? null} />
        <span className={cx('column')}>{place === null ? t('okr.unranked') : t(`bets.column.${place.column}`)}</span>
      </div>
      <dl className={cx('facts')}>
        {facts.map(([label, value]) => (
          <div key={label} className={cx('fact')}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {healthNote !== '' && <p className={cx('note')}>{t('bets.healthNote', { note: healthNote })}</p>}
    </div>
  )
}
