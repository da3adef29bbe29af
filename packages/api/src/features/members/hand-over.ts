import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { findMember } from '#api/lib/find-member'
import type { OrgAct } from '#api/trpc/run'
import { isStillAdmin } from './is-still-admin.ts'

/** Makes somebody else admin and oneself a member, both or neither. */
export const handOver: OrgAct<{ memberId: string }, { memberId: string }> = async ({ ctx, input }) => {
  const { memberId } = input
  if (!can(ctx.actor, 'member.handOver')) return refuse(forbidden({ kind: 'admin' }))
  if ((await findMember(ctx, memberId)) === null) return refuse(notFound)
  if (memberId === ctx.actor.memberId) return refuse(invalid('memberId', 'hand_over_to_another'))
  if (!(await isStillAdmin(ctx))) return refuse(forbidden({ kind: 'admin' }))
  await ctx.tx.execute(sql`select poly.hand_over(${memberId})`)
  return ok({ memberId })
}
