import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { SayPurpose } from '@polyrhythm/domain/units/edit-unit'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct } from '#api/trpc/run'
import { findUnit } from './units.repo.ts'

/** Says what a guild is for: its coordinators, or an admin. */
export const sayPurpose: OrgAct<SayPurpose, { version: number }> = async ({ ctx, input }) => {
  const unit = await findUnit(ctx, { id: input.unitId })
  if (unit === null) return refuse(notFound)
  if (!can(ctx.actor, 'unit.sayPurpose', unit)) return refuse(forbidden({ kind: 'admin' }))
  const { expectedVersion, mission } = input
  const revised = await reviseNode(ctx, {
    id: unit.id,
    expectedVersion,
    title: unit.name,
    body: mission,
    reason: null,
  })
  return revised.ok ? ok({ version: revised.value }) : revised
}
