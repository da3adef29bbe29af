import { GripVertical } from 'lucide-react'
import { memo } from 'react'
import { Button } from 'react-aria-components/Button'
import { GridListItem } from 'react-aria-components/GridList'
import { hrefTo } from '#web/app/paths.ts'
import { RankNumber } from '#web/components/okr/rank-number.tsx'
import { PremiseMark } from '#web/components/premises/premise-mark.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { BetChips } from '#web/components/bets/bet-chips.tsx'
import { BetPeople, BetState, BetSupport, LeapNote } from '#web/components/bets/bet-facts.tsx'
import type { BetView } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './bet-card.module.css'
import { MoveMenu, type MoveMenuProps } from './move-menu.tsx'

const cx = bindClasses(styles)

export type BetCardProps = {
  bet: BetView
  rank: number
  of: number
  /** It waits for its reason. */
  isPending: boolean
  /** Left out for whoever may not rank. */
  menu?: Omit<MoveMenuProps, 'bet'>
}

/** One bet on its board: the rank is the largest thing on it. Drawn again only when something of it changes. */
export const BetCard = memo(function BetCard({ bet, rank, of, isPending, menu }: BetCardProps) {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { id, key, title } = bet
  return (
    <GridListItem
      id={id}
      textValue={t('boards.cardName', { rank, key, title })}
      className={cx('card', isPending && 'pending')}
    >
      <span className={cx('rank')}>
        <RankNumber rank={rank} of={of} />
        {menu !== undefined && (
          <Button slot="drag" className={cx('handle')} aria-label={t('boards.drag', { key })}>
            <GripVertical size={16} aria-hidden="true" />
          </Button>
        )}
      </span>
      <div className={cx('body')}>
        <p className={cx('title')}>
          <TextLink isQuiet href={hrefTo('bet', { org, key })}>
            {title}
          </TextLink>
        </p>
        <p className={cx('line')}>
          <KeyChip id={key} />
          <BetChips beliefs={bet.beliefs} goals={bet.goals} supports={bet.supports} />
        </p>
        <p className={cx('line')}>
          <BetPeople bet={bet} />
        </p>
        <p className={cx('line')}>
          <BetState bet={bet} />
          <BetSupport {...bet.support} />
          <PremiseMark subjectId={id} />
        </p>
        <LeapNote bet={bet} />
      </div>
      {menu !== undefined && <MoveMenu bet={bet} {...menu} />}
    </GridListItem>
  )
})
