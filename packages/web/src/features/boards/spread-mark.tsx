import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './dissent.module.css'

const cx = bindClasses(styles)
const width = 72
const edge = 5

export type SpreadMarkProps = {
  /** Ranks from 1. */
  best: number
  worst: number
  /** Where it stands, drawn as a dot. */
  boardRank: number
  /** How many are ranked. */
  of: number
}

/** Between which ranks the council would have a bet: words, and a line from the first rank to the last. */
export const SpreadMark = ({ best, worst, boardRank, of }: SpreadMarkProps) => {
  const t = useMessages()
  const at = (rank: number) => edge + ((rank - 1) / Math.max(of - 1, 1)) * (width - 2 * edge)
  return (
    <span className={cx('spread')}>
      <svg width={width} height="12" viewBox={`0 0 ${width} 12`} aria-hidden="true">
        <path className={cx('track')} strokeWidth="2" strokeLinecap="round" d={`M${at(1)} 6H${at(of)}`} />
        <path className={cx('range')} strokeWidth="6" strokeLinecap="round" d={`M${at(best)} 6H${at(worst)}`} />
        <circle className={cx('board')} cx={at(boardRank)} cy="6" r="4" />
      </svg>
      {best === worst ? t('boards.dissent.one', { rank: best }) : t('boards.dissent.from', { best, worst })}
    </span>
  )
}
