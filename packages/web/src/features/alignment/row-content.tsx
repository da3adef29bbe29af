import type { TreeRow } from '@polyrhythm/domain/alignment/tree-row'
import { RankNumber } from '#web/components/okr/rank-number.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './alignment-tree.module.css'

const cx = bindClasses(styles)

export type RowContentProps = {
  row: TreeRow
  /** Whose objective it is. */
  squad: string | undefined
  /** The board of a bet, when it is not the company's: its rank counts there only. */
  lowerBoard: string | undefined
  isChallenged: boolean
  betCount: number
}

/** What a row is called, and how it stands to others that are drawn elsewhere. */
export const RowContent = ({ row, squad, lowerBoard, isChallenged, betCount }: RowContentProps) => {
  const t = useMessages()
  if (row.kind === 'group') return <span className={cx('group')}>{t(`alignment.group.${row.group}`)}</span>
  const rank = row.kind === 'bet' ? (row.node.place?.rank ?? null) : null
  return (
    <span className={cx('name')}>
      {rank !== null && lowerBoard === undefined && <RankNumber rank={rank} of={betCount} size="row" />}
      <span className={cx('key')}>{row.node.key}</span>
      <span className={cx('title', row.kind)}>{row.node.title}</span>
      {isChallenged && <Badge>{t('alignment.challenged')}</Badge>}
      {rank !== null && lowerBoard !== undefined && (
        <span className={cx('aside')}>{t('alignment.rankAt', { unit: lowerBoard, rank })}</span>
      )}
      {squad !== undefined && <span className={cx('aside')}>{squad}</span>}
      {asidesOf(row, t).map((aside) => (
        <span key={aside} className={cx('aside')}>
          {aside}
        </span>
      ))}
    </span>
  )
}

const asidesOf = (row: TreeRow, t: ReturnType<typeof useMessages>): string[] => {
  if (row.kind === 'bet')
    return [
      ...row.goals.map(({ title }) => t('alignment.aims', { title })),
      ...(row.supports.length > 0 ? [t('alignment.supports', { keys: row.supports.join(', ') })] : []),
      ...(row.alsoUnder.length > 0 ? [t('alignment.also', { keys: row.alsoUnder.join(', ') })] : []),
    ]
  if (row.kind === 'objective')
    return [
      ...(row.alsoUnder.length > 0 ? [t('alignment.also', { keys: row.alsoUnder.join(', ') })] : []),
      ...(row.shares.length > 0 ? [t('alignment.sharesWith', { keys: row.shares.join(', ') })] : []),
    ]
  return []
}
