import { hrefTo } from '#web/app/paths.ts'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { BoardData } from '#web/components/bets/bet-types.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './board-panels.module.css'
import { MoveLog } from '#web/components/bets/move-log.tsx'
import { UnplacedBets } from './unplaced-bets.tsx'

const cx = bindClasses(styles)

export type BoardPanelsProps = {
  data: BoardData
  /** For the council: gives a waiting bet its place. */
  onPlace?: (bet: string) => void
  /** For the council: says no to a bet that waits. */
  onDecline?: (bet: string) => void
}

/** Under the board: what waits for a place, what we are not doing and why, what is closed, and what moved why. */
export const BoardPanels = ({
  data: { board, waiting, paused, declined, closed, moves },
  onPlace,
  onDecline,
}: BoardPanelsProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const place = onPlace === undefined ? {} : { onPlace }
  return (
    <div className={cx('panels')}>
      <div className={cx('side')}>
        <Panel title={t('boards.waiting')} note={waiting.length} isFlush={waiting.length > 0}>
          {waiting.length === 0 ? (
            <EmptyState title={t('boards.waitingNone')}>{t('boards.waitingNoneText')}</EmptyState>
          ) : (
            <UnplacedBets bets={waiting} {...place} {...(onDecline === undefined ? {} : { onDecline })} />
          )}
        </Panel>
        {paused.length + declined.length > 0 && (
          <Panel title={t('boards.notDoing')} note={paused.length + declined.length} isFlush>
            <UnplacedBets bets={[...paused, ...declined]} {...place} />
          </Panel>
        )}
        {closed.length > 0 && (
          <Panel
            title={t('boards.closed')}
            note={closed.length}
            isFlush
            actions={<TextLink href={hrefTo('lessons', { org })}>{t('lessons.title')}</TextLink>}
          >
            <UnplacedBets bets={closed} />
          </Panel>
        )}
      </div>
      <Panel
        title={t('boards.moves')}
        isFlush={moves.length > 0}
        actions={
          <TextLink href={hrefTo('betChanges', { org }, { scope: board.kind === 'company' ? undefined : board.slug })}>
            {t('boards.changesAll')}
          </TextLink>
        }
      >
        {moves.length === 0 ? (
          <EmptyState title={t('boards.movesNone')}>{t('boards.movesNoneText')}</EmptyState>
        ) : (
          <MoveLog moves={moves} hasBet />
        )}
      </Panel>
    </div>
  )
}
