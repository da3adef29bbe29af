import type { TreeRow } from '@polyrhythm/domain/alignment/tree-row'
import { LinkLine } from '#web/components/okr/link-line.tsx'
import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { ageOfDays } from '#web/lib/age.ts'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatShare } from '#web/lib/format.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './alignment-tree.module.css'

const cx = bindClasses(styles)

type Tree = ApiOutputs['alignment']['tree']

/** What is said of the things in the tree, by id. */
export type Signals = {
  readonly objectives: ReadonlyMap<string, Tree['objectives'][number]>
  readonly keyResults: ReadonlyMap<string, Tree['keyResults'][number]>
}

/** At the right edge of a row: how many, how linked, what the squad says. */
export const RowDetails = ({ row, signals }: { row: TreeRow; signals: Signals }) => {
  const t = useMessages()
  if (row.kind === 'keyResult') return <KeyResultDetails signal={signals.keyResults.get(row.node.id)} />
  if (row.kind === 'objective') {
    const worst = signals.objectives.get(row.node.id)?.worst
    return (
      <>
        {row.link !== null && <LinkLine state={row.link.state} />}
        {worst !== undefined && (
          <span className={cx('status')}>
            <StatusGlyph status={worst.worst} />
          </span>
        )}
      </>
    )
  }
  if (row.kind === 'bet') return <span>{t('alignment.count.objectives', { count: row.childCount })}</span>
  const isOfBets = row.kind === 'belief' || (row.kind === 'group' && row.group === 'no_belief')
  return <span>{t(isOfBets ? 'alignment.count.bets' : 'alignment.count.objectives', { count: row.childCount })}</span>
}

const KeyResultDetails = ({ signal }: { signal: Tree['keyResults'][number] | undefined }) => {
  const t = useMessages()
  if (signal === undefined) return null
  const { progress, ageDays } = signal
  return (
    <>
      <span className={cx('number')}>
        {progress.state === 'measured'
          ? formatShare(progress.shown)
          : t(progress.reason === 'baseline_due' ? 'okr.progress.baselineDue' : 'okr.progress.noReading')}
      </span>
      <span className={cx('status')}>
        <StatusGlyph status={signal.signal} {...(ageDays === null ? {} : { age: ageOfDays(ageDays, t) })} />
      </span>
    </>
  )
}
