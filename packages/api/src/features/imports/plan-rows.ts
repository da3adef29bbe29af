import { createHash } from 'node:crypto'
import type { Day } from '@polyrhythm/domain/cycles/day'
import type { CompareImport } from '@polyrhythm/domain/imports/confirm-import'
import { keyResultIdentity, objectiveIdentity, sameTitle } from '@polyrhythm/domain/imports/identity'
import {
  bodyOf,
  importedKeyResult,
  importedObjective,
  keyResultChanges,
  objectiveChanges,
  type RowChange,
  type StandingKeyResult,
  type StandingObjective,
} from '@polyrhythm/domain/imports/row-changes'
import type { Standing } from './load-standing.ts'

type ObjectiveSaid = CompareImport['squads'][number]['objectives'][number]
type KeyResultSaid = ObjectiveSaid['keyResults'][number]

/** What an import comes to for one row. Without `found` it is made anew. */
export type PlannedRow<Said, State, Found> = {
  readonly said: Said
  readonly found: Found | null
  readonly next: State
  /** What it says otherwise than before; empty for a new row. */
  readonly changes: readonly RowChange[]
  /** Of the row as it will be, once it has an id. */
  readonly identityOf: (parentId: string) => Buffer
}
export type PlannedKeyResult = PlannedRow<KeyResultSaid, StandingKeyResult, Standing['keyResults'][number]>
export type PlannedObjective = PlannedRow<ObjectiveSaid, StandingObjective, Standing['objectives'][number]> & {
  readonly keyResults: readonly PlannedKeyResult[]
}

type Place = { readonly squadId: string; readonly cycleId: string; readonly baselineDueOn: Day }

/**
 * What rows of one squad come to, given what stands in it: by the identity that an earlier import gave, by the key that the
 * product gave, or by the title. Each thing is found at most once.
 *
 * @see SPEC.md IM16, IM17
 */
export const planRows = (
  { squadId, cycleId, baselineDueOn }: Place,
  standing: Standing,
  said: readonly ObjectiveSaid[],
): readonly PlannedObjective[] => {
  const identities = said.map((row) => hashOf(objectiveIdentity({ squadId, cycleId }, row)))
  const matches = matchRows(standing.objectives, said, identities)
  return said.map((row, index): PlannedObjective => {
    const found = matches[index] ?? null
    const identity = identities[index] ?? Buffer.of()
    const next: StandingObjective =
      found === null
        ? { title: row.title, body: bodyOf(row), ambition: row.ambition ?? 'committed' }
        : importedObjective(found, row)
    const keyResults = found === null ? [] : standing.keyResults.filter(({ objectiveId }) => objectiveId === found.id)
    return {
      said: row,
      found,
      next,
      changes: found === null ? [] : objectiveChanges(found, next),
      identityOf: () => identity,
      keyResults: planKeyResults(keyResults, row.keyResults, found?.id ?? null, baselineDueOn),
    }
  })
}

const planKeyResults = (
  standing: Standing['keyResults'],
  said: readonly KeyResultSaid[],
  objectiveId: string | null,
  baselineDueOn: Day,
): readonly PlannedKeyResult[] => {
  const identityIn = (row: KeyResultSaid) => (parentId: string) => hashOf(keyResultIdentity(parentId, row))
  const identities = said.map((row) => identityIn(row)(objectiveId ?? ''))
  const matches = matchRows(standing, said, identities)
  return said.map((row, index) => {
    const identityOf = identityIn(row)
    const found = matches[index] ?? null
    const anew = { ...row, body: row.note, measure: { ...row.measure, baselineDueOn } }
    const next = found === null ? anew : importedKeyResult(found, row, baselineDueOn)
    return { said: row, found, next, changes: found === null ? [] : keyResultChanges(found, next), identityOf }
  })
}

type Named = {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly identities: readonly string[]
}
type Row = { readonly externalId: string | null; readonly title: string }

/** What each row finds, at most once; a title is looked for only when every row has had its id. */
const matchRows = <Found extends Named>(
  standing: readonly Found[],
  rows: readonly Row[],
  identities: readonly Buffer[],
): readonly (Found | null)[] => {
  const byIdentity = new Map(standing.flatMap((each) => each.identities.map((identity) => [identity, each] as const)))
  const byKey = new Map(standing.map((each) => [each.key.toLowerCase(), each]))
  const byTitle = Map.groupBy(standing, ({ title }) => sameTitle(title))
  const taken = new Set<string>()
  const take = (wanted: readonly (Found | undefined)[]): Found | null => {
    const found = wanted.find((each) => each !== undefined && !taken.has(each.id)) ?? null
    if (found !== null) taken.add(found.id)
    return found
  }
  const named = rows.map(({ externalId }, index) =>
    take([
      byIdentity.get(identities[index]?.toString('hex') ?? ''),
      externalId === null ? undefined : byKey.get(externalId.trim().toLowerCase()),
    ]),
  )
  return rows.map(({ title }, index) => named[index] ?? take(byTitle.get(sameTitle(title)) ?? []))
}

const hashOf = (identity: string): Buffer => createHash('sha256').update(identity).digest()
