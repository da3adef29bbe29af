import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { EditUnit } from '@polyrhythm/domain/units/edit-unit'
import { sql } from 'drizzle-orm'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct } from '#api/trpc/run'
import { findUnit } from './units.repo.ts'

/** Names a unit, says what it is for, and moves it: from today on it stands under another, and the past keeps where it stood. */
export const editUnit: OrgAct<EditUnit, { version: number }> = async ({ ctx, input }) => {
  if (!can(ctx.actor, 'unit.edit')) return refuse(forbidden({ kind: 'admin' }))
  const unit = await findUnit(ctx, { id: input.unitId })
  if (unit === null) return refuse(notFound)
  const { parentId, expectedVersion, name, mission } = input
  if (parentId !== null) {
    const parent = await findUnit(ctx, { id: parentId })
    if (parent === null) return refuse(notFound)
    if (unit.kind === 'company') return refuse(invalid('parentId', 'unit.company_stays'))
    if (parent.kind === 'squad') return refuse(invalid('parentId', 'unit.under_squad'))
    const [moved] = await ctx.tx.execute<{ done: boolean }>(sql`select poly.move_unit(${unit.id}, ${parentId}) as done`)
    if (moved?.done !== true) return refuse(invalid('parentId', 'unit.under_itself'))
  }
  const revised = await reviseNode(ctx, { id: unit.id, expectedVersion, title: name, body: mission, reason: null })
  return revised.ok ? ok({ version: revised.value }) : revised
}
