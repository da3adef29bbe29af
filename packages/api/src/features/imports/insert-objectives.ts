import { insertInto } from '@polyrhythm/db/insert'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { objective } from '@polyrhythm/db/schema/objective'
import type { Day } from '@polyrhythm/domain/cycles/day'
import { baselineDueFor, type ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import { insertNode } from '#api/lib/insert-node'
import type { CycleFacts } from '#api/lib/load-cycles'
import { measureColumns } from '#api/lib/okr/measure-columns'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'

type ObjectiveSaid = ConfirmImport['squads'][number]['objectives'][number]
type KeyResultSaid = ObjectiveSaid['keyResults'][number]

/** Writes imported objectives of a squad; a number without a baseline gets the day by which it is to have one (IM8). */
export async function insertObjectives(
  ctx: OrgContext,
  squadId: string,
  cycle: CycleFacts,
  objectives: readonly ObjectiveSaid[],
): Promise<void> {
  const baselineDueOn = baselineDueFor(cycle, orgToday(ctx))
  for (const { title, why, note, ambition, keyResults } of objectives) {
    const body = [why, note].filter((text) => text !== '').join('\n\n')
    const id = await insertNode(ctx, { kind: 'objective', ownerId: squadId, title, body, state: 'active' })
    await insertInto(ctx.tx, objective, {
      orgId: ctx.org.id,
      id,
      ownerId: squadId,
      cycleId: cycle.id,
      ambition,
      basis: 'bet',
    })
    for (const [index, each] of keyResults.entries())
      await insertKeyResult(ctx, { squadId, objectiveId: id, position: index + 1, baselineDueOn }, each)
  }
}

type Place = {
  readonly squadId: string
  readonly objectiveId: string
  readonly position: number
  readonly baselineDueOn: Day
}

async function insertKeyResult(
  ctx: OrgContext,
  place: Place,
  { title, note, measure, unit }: KeyResultSaid,
): Promise<void> {
  const { squadId: ownerId, objectiveId, position, baselineDueOn } = place
  const id = await insertNode(ctx, {
    kind: 'key_result',
    ownerId,
    title,
    body: note,
    state: 'active',
  })
  const says = { measure: { ...measure, baselineDueOn }, unit, dueOn: null, readableFromWeek: null }
  const columns = measureColumns(says, null)
  await insertInto(ctx.tx, keyResult, { orgId: ctx.org.id, id, ownerId, objectiveId, position, ...columns })
}
