import { insertInto } from '@polyrhythm/db/insert'
import type { importItem } from '@polyrhythm/db/schema/import'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { objective } from '@polyrhythm/db/schema/objective'
import { baselineDueFor, type ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import type { Refusal } from '@polyrhythm/domain/refusals'
import { invalid } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { insertNode } from '#api/lib/insert-node'
import type { CycleFacts } from '#api/lib/load-cycles'
import { measureColumns } from '#api/lib/okr/measure-columns'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'
import { changeKeyResult, changeObjective } from './change-rows.ts'
import { loadStanding, type Standing } from './load-standing.ts'
import { planRows, type PlannedKeyResult, type PlannedObjective } from './plan-rows.ts'

export type Item = Pick<
  typeof importItem.$inferInsert,
  'nodeId' | 'ownerId' | 'did' | 'identity' | 'versionBefore' | 'versionAfter'
>

type Said = ConfirmImport['squads'][number]['objectives']
type Seen = Said[number]['seen']

/**
 * Writes the rows of one squad: what is new is made, what is there is changed as an edit would change it, if nobody changed
 * it since the person looked. A number without a baseline gets the day by which it is to have one (IM8).
 *
 * @returns what was done to each, and how many objectives were made
 */
export async function writeRows(
  ctx: OrgContext,
  squadId: string,
  cycle: CycleFacts,
  said: Said,
  reason: string | null,
): Promise<Result<{ items: Item[]; objectives: number }, Refusal>> {
  const baselineDueOn = baselineDueFor(cycle, orgToday(ctx))
  const standing = await loadStanding(ctx, squadId, cycle.id)
  const planned = planRows({ squadId, cycleId: cycle.id, baselineDueOn }, standing, said)
  const items: Item[] = []
  for (const [index, row] of planned.entries()) {
    const seen = said[index]
    if (seen === undefined) continue
    const written = await writeObjective(ctx, { squadId, cycleId: cycle.id, reason }, row, seen.seen)
    if (!written.ok) return written
    items.push(written.value)
    const objectiveId = written.value.nodeId
    let position = lastPosition(standing, objectiveId)
    for (const [at, each] of row.keyResults.entries()) {
      if (each.found === null) position += 1
      const place = { squadId, objectiveId, position, reason }
      const keyResultWritten = await writeKeyResult(ctx, place, each, seen.keyResults[at]?.seen ?? null)
      if (!keyResultWritten.ok) return keyResultWritten
      items.push(keyResultWritten.value)
    }
  }
  return ok({ items, objectives: planned.filter(({ found }) => found === null).length })
}

type ObjectivePlace = { readonly squadId: string; readonly cycleId: string; readonly reason: string | null }

async function writeObjective(
  ctx: OrgContext,
  { squadId, cycleId, reason }: ObjectivePlace,
  { found, next, changes, identityOf }: PlannedObjective,
  seen: Seen,
): Promise<Result<Item, Refusal>> {
  const moved = movedSince(found, seen)
  if (moved !== null) return refuse(moved)
  const item = { ownerId: squadId, identity: identityOf('') }
  if (found !== null && changes.length === 0) return ok(known(item, found))
  if (found !== null) {
    const revised = await changeObjective(ctx, found, next, reason)
    if (!revised.ok) return revised
    return ok({ ...item, nodeId: found.id, did: 'changed', versionBefore: found.version, versionAfter: revised.value })
  }
  const { title, body, ambition } = next
  const nodeId = await insertNode(ctx, { kind: 'objective', ownerId: squadId, title, body, state: 'active' })
  await insertInto(ctx.tx, objective, {
    orgId: ctx.org.id,
    id: nodeId,
    ownerId: squadId,
    cycleId,
    ambition,
    basis: 'bet',
  })
  return ok({ ...item, nodeId, did: 'made', versionBefore: null, versionAfter: 1 })
}

type KeyResultPlace = {
  readonly squadId: string
  readonly objectiveId: string
  readonly position: number
  readonly reason: string | null
}

async function writeKeyResult(
  ctx: OrgContext,
  { squadId, objectiveId, position, reason }: KeyResultPlace,
  { found, next, changes, identityOf }: PlannedKeyResult,
  seen: Seen,
): Promise<Result<Item, Refusal>> {
  const moved = movedSince(found, seen)
  if (moved !== null) return refuse(moved)
  const item = { ownerId: squadId, identity: identityOf(objectiveId) }
  if (found !== null && changes.length === 0) return ok(known(item, found))
  if (found !== null) {
    if (reason === null) return refuse(invalid('reason', 'field.missing'))
    const revised = await changeKeyResult(ctx, found, next, reason)
    if (!revised.ok) return revised
    return ok({ ...item, nodeId: found.id, did: 'changed', versionBefore: found.version, versionAfter: revised.value })
  }
  const { title, body, measure, unit, dueOn } = next
  const nodeId = await insertNode(ctx, { kind: 'key_result', ownerId: squadId, title, body, state: 'active' })
  const columns = measureColumns({ measure, unit, dueOn, readableFromWeek: null }, null)
  await insertInto(ctx.tx, keyResult, {
    orgId: ctx.org.id,
    id: nodeId,
    ownerId: squadId,
    objectiveId,
    position,
    ...columns,
  })
  return ok({ ...item, nodeId, did: 'made', versionBefore: null, versionAfter: 1 })
}

/** A refusal when something else stands there than what the person saw: it is shown to them before it is written over. */
const movedSince = (
  found: { readonly id: string; readonly version: number; readonly title: string; readonly body: string } | null,
  seen: Seen,
): Refusal | null => {
  if (found?.id === seen?.id && found?.version === seen?.version) return null
  const { title, body, version } = found ?? { title: '', body: '', version: 0 }
  return { code: 'stale', currentVersion: version, current: { title, body } }
}

const known = (
  item: Pick<Item, 'ownerId' | 'identity'>,
  found: { readonly id: string; readonly version: number },
): Item => ({
  ...item,
  nodeId: found.id,
  did: 'known',
  versionBefore: found.version,
  versionAfter: found.version,
})

const lastPosition = ({ keyResults }: Standing, objectiveId: string): number =>
  Math.max(0, ...keyResults.filter((each) => each.objectiveId === objectiveId).map(({ position }) => position))
