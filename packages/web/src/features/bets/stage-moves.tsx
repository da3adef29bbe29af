import { bindClasses } from '#web/lib/bind-classes.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './stage-moves.module.css'

const cx = bindClasses(styles)

type Move = BetPageData['stages']['moves'][number]

/** What a proposal says: from where to where, the answer, what shows it, who said yes, who objects. */
export const StageWords = ({ move }: { move: Move }) => {
  const t = useMessages()
  const { instant } = useDates()
  const { from, to, answer, evidence, failingTest, objections } = move
  const yeses = [
    ...(move.sponsorYesById === null ? [] : [t('bets.stage.yesSponsor', { name: personName(move.sponsorYesBy, t) })]),
    ...(move.squadYesById === null
      ? []
      : [t('bets.stage.yesSquad', { name: personName(move.squadYesBy, t), squad_name: move.squad ?? '' })]),
  ]
  return (
    <div className={cx('words')}>
      <p className={cx('way')}>
        <b>
          {t(`bets.stage.${from}`)} → {t(`bets.stage.${to}`)}
        </b>
        {move.state !== 'open' && <span className={cx('meta')}>{t(`bets.stage.${move.state}`)}</span>}
      </p>
      <p>{answer}</p>
      {failingTest !== '' && <p className={cx('line')}>{t('bets.stage.testLine', { test: failingTest })}</p>}
      {evidence !== '' && <p className={cx('line')}>{t('bets.stage.evidenceLine', { evidence })}</p>}
      {yeses.map((yes) => (
        <p key={yes} className={cx('line')}>
          {yes}
        </p>
      ))}
      {objections.map((objection) => (
        <p key={objection.id} className={cx('objection')}>
          {t('bets.stage.objection', { squad_name: objection.squad, name: personName(objection.by, t) })}{' '}
          {objection.text}
        </p>
      ))}
      <p className={cx('meta')}>
        {personName(move.proposedBy, t)} · {instant(move.endedAt ?? move.proposedAt)}
      </p>
    </div>
  )
}

/** How it got here, the newest first; folded away. */
export const StageMoves = ({ moves }: { moves: readonly Move[] }) => {
  const t = useMessages()
  return (
    <details className={cx('past')}>
      <summary>{t('bets.stage.past', { count: moves.length })}</summary>
      {moves.map((move) => (
        <StageWords key={move.id} move={move} />
      ))}
    </details>
  )
}
