import { worstOf } from '#domain/key-results/worst-of'
import { type Ambition, type Basis, isIndependentByChoice } from '#domain/objectives/objective'
import { objectiveProgressOf } from '#domain/objectives/progress'
import { type Actor, can } from '#domain/permissions/permissions'
import { type KeyResultFacts, presentKeyResult } from '#domain/key-results/present-key-result'
import { type LinkFacts, presentLink } from '#domain/links/present-link'

/** What is known of an objective itself. Days as 'YYYY-MM-DD'. */
export type ObjectiveFacts = {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly why: string
  readonly state: string
  readonly version: number
  readonly ambition: Ambition
  readonly basis: Basis
  readonly basisReason: string
  readonly grade: number | null
  readonly gradeNote: string
  readonly cycle: { readonly id: string; readonly name: string; readonly starts: string; readonly ends: string }
  readonly squad: { readonly id: string; readonly name: string; readonly slug: string }
}

export type ObjectiveView = ReturnType<typeof presentObjective>

export const presentObjective = (
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  row: ObjectiveFacts,
  keyResultRows: readonly KeyResultFacts[],
  linkRows: readonly LinkFacts[],
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
