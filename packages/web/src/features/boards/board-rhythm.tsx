import { useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { BoardData } from '#web/components/bets/bet-types.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './board-rhythm.module.css'
import { EditBoard } from './board-dialog.tsx'

const cx = bindClasses(styles)

/** Who ranks a board, how often, and when next. */
export const BoardRhythm = ({ data: { board, can } }: { data: BoardData }) => {
  const t = useMessages()
  const { slug: org, today } = useOrg()
  const { day } = useDates()
  const [isEditing, setIsEditing] = useState(false)
  const { cadenceWeeks, nextReviewOn } = board
  const isOver = nextReviewOn !== null && nextReviewOn < today
  return (
    <p className={cx('rhythm')}>
      <span>{t('boards.ranks', { name: board.name })}</span>
      {cadenceWeeks !== null && <span>{t('boards.everyWeeks', { weeks: cadenceWeeks })}</span>}
      {nextReviewOn !== null && (
        <span className={cx(isOver && 'over')}>
          {t(isOver ? 'boards.reviewOver' : 'boards.reviewNext', { day: day(nextReviewOn) })}
        </span>
      )}
      {can.keep && (
        <Button size="small" look="quiet" onPress={() => setIsEditing(true)}>
          {t('boards.keepIt')}
        </Button>
      )}
      <TextLink href={hrefTo('betCompare', { org })}>{t('bets.compare')}</TextLink>
      <TextLink href={hrefTo('dissent', { org }, { scope: board.kind === 'company' ? undefined : board.slug })}>
        {t('boards.dissent')}
      </TextLink>
      {isEditing && <EditBoard board={board} onClose={() => setIsEditing(false)} />}
    </p>
  )
}
