import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { BetView } from './bet-types.ts'
import styles from './bet-facts.module.css'
import { missingWords } from './missing-words.ts'

const cx = bindClasses(styles)

/** Who carries a bet, how far it is, and its odds. */
export const BetPeople = ({ bet: { sponsor, stage, odds } }: { bet: BetView }) => {
  const t = useMessages()
  return (
    <span className={cx('facts')}>
      <span>{sponsor === null ? t('bets.noSponsor') : personName(sponsor.name, t)}</span>
      <span>{t(`bets.stage.${stage}`)}</span>
      {odds !== null && <span>{t('bets.oddsShort', { odds })}</span>}
    </span>
  )
}

/** How many squads stand behind it, as they declared it; plainly when there are none. */
export const BetSupport = ({ squads, objectives }: BetView['support']) => {
  const t = useMessages()
  return (
    <span className={cx(objectives === 0 && 'nobody')}>
      {objectives === 0 ? t('bets.noSquad') : t('bets.support', { squadCount: squads, objectiveCount: objectives })}
    </span>
  )
}

/** What its sponsor says, and whether a decision is overdue. */
export const BetState = ({ bet: { health, healthNote, daysOverdue } }: { bet: BetView }) => {
  const t = useMessages()
  return (
    <>
      {health !== 'unknown' && (
        <span {...(healthNote === '' ? {} : { title: healthNote })}>
          <StatusGlyph status={health} />
        </span>
      )}
      {daysOverdue > 0 && <span className={cx('overdue')}>{t('bets.overdue', { days: daysOverdue })}</span>}
    </>
  )
}

/** "Leap of faith, signed by Ann: the letters are signed", with what was missing. Nothing where there was no leap. */
export const LeapNote = ({ bet: { leap } }: { bet: Pick<BetView, 'leap'> }) => {
  const t = useMessages()
  if (leap === null) return null
  return (
    <p className={cx('leap')}>
      <b>{t('bets.leap', { name: personName(leap.by, t) })}</b> {leap.reason}{' '}
      <span className={cx('without')}>{t('bets.leapWithout', { missing: missingWords(leap.missing, t) })}</span>
    </p>
  )
}
