import { insertInto } from '@polyrhythm/db/insert'
import { standing, unit } from '@polyrhythm/db/schema/unit'
import type { CreateUnit } from '@polyrhythm/domain/squads/create-unit'
import { insertNode } from './insert-node.ts'
import { databaseToday } from './database-today.ts'
import type { OrgContext } from '#api/trpc/run'

/** Writes a unit and where it stands from today on. @returns its id */
export async function insertUnit(ctx: OrgContext, input: CreateUnit, parentId: string): Promise<string> {
  const id = await insertNode(ctx, {
    kind: 'unit',
    ownerId: 'itself',
    title: input.name,
    body: input.mission,
    state: 'active',
  })
  const ofSquad =
    input.kind === 'squad' ? { prefix: input.prefix, timeZone: input.timezone, cycleKind: input.cycleKind } : {}
  await insertInto(ctx.tx, unit, { orgId: ctx.org.id, id, kind: input.kind, slug: input.slug, ...ofSquad })
  await insertInto(ctx.tx, standing, { orgId: ctx.org.id, unitId: id, parentId, fromOn: databaseToday })
  return id
}
