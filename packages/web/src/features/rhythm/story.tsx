import { useMemo, useState } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Rhythm } from '#web/lib/api-types.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefsLane } from './beliefs-lane.tsx'
import { BetsLane } from './bets-lane.tsx'
import { chainOf } from './chain.ts'
import { ChainContext } from './chain-context.ts'
import { GoalsLane } from './goals-lane.tsx'
import styles from './story.module.css'
import { TribesLane } from './tribes-lane.tsx'

const cx = bindClasses(styles)

/** Why, where to, what and who, beside each other; each card shows what hangs together with it. */
export const Story = ({ rhythm }: { rhythm: Rhythm }) => {
  const t = useMessages()
  const [held, setHeld] = useState<string | null>(null)
  const kept = useMemo(() => (held === null ? null : chainOf(rhythm, held)), [rhythm, held])
  const chain = useMemo(
    () => ({
      placeOf: (card: string) => (kept === null ? null : kept.has(card) ? ('kept' as const) : ('back' as const)),
      hold: setHeld,
      release: () => setHeld(null),
    }),
    [kept],
  )
  return (
    <ChainContext value={chain}>
      <section aria-label={t('rhythm.story')} className={cx('lanes')}>
        <BeliefsLane beliefs={rhythm.beliefs} />
        <GoalsLane northStar={rhythm.northStar} goals={rhythm.goals} />
        <BetsLane bets={rhythm.bets} otherBetCount={rhythm.otherBetCount} />
        <TribesLane tribes={rhythm.tribes} />
      </section>
      <p className={cx('help')}>{t('rhythm.storyHelp')}</p>
    </ChainContext>
  )
}
