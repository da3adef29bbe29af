import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './rank-number.module.css'

const cx = bindClasses(styles)

export type RankNumberProps = {
  /** 1 is first; null is not on the board. */
  rank: number | null
  /** How many are ranked; left out where only this one is known. */
  of?: number
  size?: 'card' | 'row'
}

/** A place in the one strict order: the largest thing on a bet's card. */
export const RankNumber = ({ rank, of, size = 'card' }: RankNumberProps) => {
  const t = useMessages()
  return (
    <span className={cx('rank', size)}>
      <span aria-hidden="true">{rank ?? '–'}</span>
      <VisuallyHidden>{wordsOf(rank, of, t)}</VisuallyHidden>
    </span>
  )
}

const wordsOf = (rank: number | null, of: number | undefined, t: Translate): string => {
  if (rank === null) return t('okr.unranked')
  return of === undefined ? t('okr.rankAlone', { rank }) : t('okr.rank', { rank, of })
}
