import { worstOf } from '@polyrhythm/domain/key-results/worst-of'
import { isIndependentByChoice } from '@polyrhythm/domain/objectives/objective'
import { objectiveProgressOf } from '@polyrhythm/domain/objectives/progress'
import { can } from '@polyrhythm/domain/permissions/permissions'
import type { OrgContext } from '#api/trpc/run'
import type { KeyResultRow } from './load-key-results.ts'
import type { LinkRow } from './load-links.ts'
import type { ObjectiveRow } from './load-objective-rows.ts'
import { presentKeyResult } from './present-key-result.ts'
import { presentLink } from './present-link.ts'

export type ObjectiveView = ReturnType<typeof presentObjective>

export const presentObjective = (
  { actor, now }: Pick<OrgContext, 'actor' | 'now'>,
  row: ObjectiveRow,
  keyResultRows: readonly KeyResultRow[],
  linkRows: readonly LinkRow[],
) => {
  const keyResults = keyResultRows.map((keyResult) => presentKeyResult(keyResult, now))
  const { basis, basisReason: reason } = row
  return {
    id: row.id,
    key: row.key,
    title: row.title,
    why: row.why,
    state: row.state,
    version: row.version,
    ambition: row.ambition,
    basis,
    basisReason: reason,
    isIndependentByChoice: isIndependentByChoice({ basis, reason }),
    grade: row.grade,
    gradeNote: row.gradeNote,
    cycle: row.cycle,
    squad: row.squad,
    keyResults,
    progress: objectiveProgressOf(keyResults),
    worst: worstOf(keyResults.map(({ signal }) => signal.signal)),
    links: linkRows.map(presentLink).filter(({ state }) => state !== 'withdrawn'),
    can: { write: can(actor, 'objective.write', { ownerId: row.squad.id }) },
  }
}
