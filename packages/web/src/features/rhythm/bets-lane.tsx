import { hrefTo } from '#web/app/paths.ts'
import { RankNumber } from '#web/components/okr/rank-number.tsx'
import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { StatusMix } from '#web/components/okr/status-mix.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Rhythm } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { cardOf } from './chain.ts'
import { Fold } from './fold.tsx'
import { Lane } from './lane.tsx'
import { StoryCard } from './story-card.tsx'
import styles from './story.module.css'

const cx = bindClasses(styles)

/** What, in order: the company's bets; Now all of it, Next and Later folded. */
export const BetsLane = ({ bets, otherBetCount }: Pick<Rhythm, 'bets' | 'otherBetCount'>) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const inColumn = (column: 'now' | 'next' | 'later') => bets.filter((bet) => bet.column === column)
  const cards = (list: Rhythm['bets'], first: number) => (
    <Fold of={list} first={first}>
      {(bet) => (
        <li key={bet.id}>
          <BetCard bet={bet} of={bets.length} />
        </li>
      )}
    </Fold>
  )
  const now = inColumn('now')
  return (
    <Lane title={t('boards.title')} asks={t('rhythm.what')} href={hrefTo('bets', { org })} none={null}>
      {now.length === 0 ? <p className={cx('meta')}>{t('rhythm.nowNone')}</p> : cards(now, 12)}
      {(['next', 'later'] as const)
        .map((column) => ({ column, list: inColumn(column) }))
        .filter(({ list }) => list.length > 0)
        .map(({ column, list }) => (
          <details key={column} className={cx('folded')}>
            <summary>{t(`rhythm.column.${column}`, { count: list.length })}</summary>
            {cards(list, 20)}
          </details>
        ))}
      {otherBetCount > 0 && <p className={cx('meta')}>{t('rhythm.otherBets', { count: otherBetCount })}</p>}
    </Lane>
  )
}

const BetCard = ({ bet, of }: { bet: Rhythm['bets'][number]; of: number }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { key, title, rank, health, mix, squadCount, objectiveCount } = bet
  return (
    <StoryCard card={cardOf.bet(key)} href={hrefTo('bet', { org, key })}>
      <span className={cx('ranked')}>
        <RankNumber rank={rank} of={of} size="row" />
        <span className={cx('stack')}>
          <span className={cx('title')}>
            {title} <KeyChip id={key} />
          </span>
          <span className={cx('facts')}>
            {health !== 'unknown' && <StatusGlyph status={health} />}
            <span>{t('rhythm.squadCount', { count: squadCount })}</span>
            {objectiveCount > 0 && (
              <span className={cx('mixed')}>
                {t('rhythm.objectiveCount', { count: objectiveCount })} <StatusMix counts={mix} />
              </span>
            )}
          </span>
        </span>
      </span>
    </StoryCard>
  )
}
