import type { DescribeMember } from '@polyrhythm/domain/members/edit-member'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { findMember } from '#api/lib/find-member'
import type { OrgAct } from '#api/trpc/run'

/** Changes how somebody is called here, and what they do in words. */
export const describeMember: OrgAct<DescribeMember, { memberId: string }> = async ({ ctx, input }) => {
  const { memberId, name, title } = input
  if (!can(ctx.actor, 'member.describe', { holderId: memberId })) return refuse(forbidden({ kind: 'admin' }))
  if ((await findMember(ctx, memberId)) === null) return refuse(notFound)
  await ctx.tx.execute(sql`select poly.describe_member(${memberId}, ${name}, ${title})`)
  return ok({ memberId })
}
