import { Panel } from '#web/components/ui/panel.tsx'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './record.module.css'

const cx = bindClasses(styles)

/** How a bet ended: its outcome, what was found, and what those who served it were told. Nothing while it is open. */
export const ClosingPanel = ({ bet: { closing, outcome } }: { bet: BetPageData }) => {
  const t = useMessages()
  const { day } = useDates()
  if (closing === null || outcome === null) return null
  return (
    <Panel title={t('bets.closed')} note={t('bets.closed.on', { day: day(closing.on) })}>
      <p>
        <b>{t(`bets.outcome.${outcome}`)}.</b> {closing.evidence}
      </p>
      {closing.note !== '' && <p className={cx('meta')}>{t('bets.closed.note', { note: closing.note })}</p>}
    </Panel>
  )
}
