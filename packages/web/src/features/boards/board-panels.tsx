import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { BoardData } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './board-panels.module.css'
import { MoveLog } from '#web/components/bets/move-log.tsx'
import { UnplacedBets } from './unplaced-bets.tsx'

const cx = bindClasses(styles)

export type BoardPanelsProps = {
  data: BoardData
  /** For the council: gives a waiting bet its place. */
  onPlace?: (bet: string) => void
}

/** Under the board: what waits for a place, what moved why, and what is closed. */
export const BoardPanels = ({ data: { waiting, closed, moves }, onPlace }: BoardPanelsProps) => {
  const t = useMessages()
  return (
    <div className={cx('panels')}>
      <div className={cx('side')}>
        {waiting.length > 0 && (
          <Panel title={t('boards.waiting')} note={waiting.length} isFlush>
            <UnplacedBets bets={waiting} {...(onPlace === undefined ? {} : { onPlace })} />
          </Panel>
        )}
        {closed.length > 0 && (
          <Panel title={t('boards.closed')} note={closed.length} isFlush>
            <UnplacedBets bets={closed} />
          </Panel>
        )}
        {waiting.length === 0 && closed.length === 0 && (
          <Panel title={t('boards.waiting')}>
            <EmptyState title={t('boards.waitingNone')}>{t('boards.waitingNoneText')}</EmptyState>
          </Panel>
        )}
      </div>
      <Panel title={t('boards.moves')} isFlush={moves.length > 0}>
        {moves.length === 0 ? (
          <EmptyState title={t('boards.movesNone')}>{t('boards.movesNoneText')}</EmptyState>
        ) : (
          <MoveLog moves={moves} hasBet />
        )}
      </Panel>
    </div>
  )
}
