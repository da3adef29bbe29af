import { freshnessOf, WEEKLY_DAYS } from '@polyrhythm/domain/check-ins/freshness'
import { day } from '@polyrhythm/domain/cycles/day'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { LINK_TARGETS } from '@polyrhythm/domain/links/link'
import { isSourceEnded, isTargetGone, standingOf } from '@polyrhythm/domain/links/link-state'
import { progressOfTotals } from '@polyrhythm/domain/objectives/totals'
import { worstOfTotals } from '@polyrhythm/domain/objectives/worst-of-totals'
import type { ListedRow } from './objectives.repo.ts'

export type ListedObjective = ReturnType<typeof presentListed>

/** An objective as a row of the list; its words and numbers come from its stored totals, as of `now`. */
export const presentListed = (row: ListedRow, now: Date) => {
  const newestOn = row.newestOn === null ? null : day(row.newestOn)
  const today = zonedDay(now.getTime(), row.timeZone)
  const freshness = freshnessOf({ lastOn: newestOn, today, cadenceDays: WEEKLY_DAYS })
  const { onTrack: on_track, atRisk: at_risk, offTrack: off_track, nothing, progressSum, progressCount } = row
  const totals = { said: { on_track, at_risk, off_track, nothing }, progressSum, progressCount, newestOn }
  return {
    id: row.id,
    key: row.key,
    title: row.title,
    state: row.state,
    squad: row.squad,
    ambition: row.ambition,
    progress: progressOfTotals(totals),
    worst: worstOfTotals(totals, freshness.isStale),
    /** The newest day on which one of its key results was read. */
    lastOn: newestOn,
    freshness,
    /** What its live links point at. */
    links: row.links.filter((link) => isLive(link, row.state)).map(({ key, title, kind }) => ({ key, title, kind })),
  }
}

/** Whatever was answered: an answer never changes a count (AL3). */
const isLive = ({ kind, state, isOnBoard }: ListedRow['links'][number], sourceState: string): boolean => {
  const target = LINK_TARGETS.find((known) => known === kind) ?? 'objective'
  const declared = { state: 'declared', declaredAtMs: 0, sourceVersion: 1, targetVersion: 1 } as const
  return standingOf(declared, null, {
    sourceVersion: 1,
    targetVersion: 1,
    isTargetGone: isTargetGone(target, state, isOnBoard),
    isSourceEnded: isSourceEnded(sourceState),
  }).isLive
}
