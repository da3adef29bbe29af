import { abilities, type Subject } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { OrgContext } from '#api/trpc/run'
import { findParent, findUnit, listSeats, listUnder } from './units.repo.ts'

type Call = { readonly ctx: OrgContext; readonly input: { readonly slug: string } }

/** A unit's page: what it is for, where it stands, who sits there as what since when, and who did before. */
export const getUnit = async ({ ctx, input }: Call) => {
  const unit = await findUnit(ctx, input)
  if (unit === null) return refuse(notFound)
  const [seats, parent, under] = await Promise.all([
    listSeats(ctx, unit.id),
    findParent(ctx, unit.id),
    listUnder(ctx, unit.id),
  ])
  const { memberId } = ctx.actor
  const { leadIds, coordinatorIds, ...says } = unit
  const on: Subject = { leadIds, coordinatorIds }
  return ok({
    ...says,
    parent,
    under,
    seats,
    me: memberId,
    can: {
      ...abilities(ctx.actor, on, ['unit.edit', 'unit.sayPurpose', 'unit.appoint']),
      addParticipant:
        unit.kind === 'chapter' && abilities(ctx.actor, on, ['unit.addParticipant'])['unit.addParticipant'],
      join: unit.kind === 'guild',
    },
  })
}
