import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { personName } from '#web/lib/person-name.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import styles from './record.module.css'

const cx = bindClasses(styles)

/** What was decided about a bet, why, and what else was looked at; the newest first. */
export const DecisionsPanel = ({ bet }: { bet: BetPageData }) => {
  const t = useMessages()
  const { day, instant } = useDates()
  const [isDeciding, setIsDeciding] = useState(false)
  const { decisions, can } = bet
  return (
    <Panel
      title={t('bets.decisions')}
      note={decisions.length}
      isFlush={decisions.length > 0}
      actions={
        can['bet.decide'] && (
          <Button size="small" onPress={() => setIsDeciding(true)}>
            {t('bets.decisions.add')}
          </Button>
        )
      }
    >
      {decisions.length === 0 ? (
        <EmptyState title={t('bets.decisions.none')}>{t('bets.decisions.noneText')}</EmptyState>
      ) : (
        <ul className={cx('list')}>
          {decisions.map((each) => (
            <li key={each.id} className={cx('item')}>
              <p className={cx('head')}>
                <b>{t(`bets.decisions.call.${each.call}`)}</b>
                <span>{each.title}</span>
              </p>
              {each.context !== '' && <p>{each.context}</p>}
              {each.alternatives.length > 0 && (
                <p className={cx('line')}>{t('bets.decisions.instead', { list: each.alternatives.join(' · ') })}</p>
              )}
              <p className={cx('meta')}>
                {personName(each.by, t)} · {instant(each.at)}
                {each.reviewOn !== null && ` · ${t('bets.decisions.reviewOn', { day: day(each.reviewOn) })}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {isDeciding && <DecideDialog betId={bet.id} onClose={() => setIsDeciding(false)} />}
    </Panel>
  )
}
