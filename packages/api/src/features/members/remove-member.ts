import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { findMember, hasLeft } from '#api/lib/find-member'
import { isSample } from '#api/lib/is-sample'
import type { OrgAct } from '#api/trpc/run'
import { isLastAdmin } from './last-admin.ts'
import { isStillAdmin } from './is-still-admin.ts'

/**
 * Ends a membership today: one's own, or somebody's by an admin. Seats end with it; what was written stays under the name.
 * Doing it again changes nothing.
 */
export const removeMember: OrgAct<{ memberId: string }, { memberId: string }> = async ({ ctx, input }) => {
  const { memberId } = input
  if (!can(ctx.actor, 'member.remove', { holderId: memberId })) return refuse(forbidden({ kind: 'admin' }))
  if ((await findMember(ctx, memberId)) === null)
    return (await hasLeft(ctx, memberId)) ? ok({ memberId }) : refuse(notFound)
  if (await isSample(ctx)) return refuse({ code: 'sample' })
  if (memberId !== ctx.actor.memberId && !(await isStillAdmin(ctx))) return refuse(forbidden({ kind: 'admin' }))
  if (await isLastAdmin(ctx, memberId)) return refuse({ code: 'last_admin' })
  await ctx.tx.execute(sql`select poly.end_membership(${memberId})`)
  return ok({ memberId })
}
