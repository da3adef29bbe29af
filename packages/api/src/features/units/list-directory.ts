import { ok } from '@polyrhythm/domain/result'
import type { OrgContext } from '#api/trpc/run'
import { listPeople } from './units.repo.ts'

/** Who sits in which unit today, as what: `people` by the unit's id, by name. */
export const listDirectory = async ({ ctx }: { ctx: OrgContext }) => {
  const people = Map.groupBy(await listPeople(ctx), ({ unitId }) => unitId)
  return ok(
    [...people].map(([id, seats]) => ({
      id,
      people: seats.map(({ memberId, name, role }) => ({ memberId, name, role })),
    })),
  )
}
