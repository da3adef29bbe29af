import type { SetRole } from '@polyrhythm/domain/members/edit-member'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { findMember } from '#api/lib/find-member'
import type { OrgAct } from '#api/trpc/run'
import { isLastAdmin } from './last-admin.ts'
import { isStillAdmin } from './is-still-admin.ts'

/** Makes somebody an admin, or an admin a member: so an organisation changes hands. It always keeps one admin. */
export const setRole: OrgAct<SetRole, { memberId: string }> = async ({ ctx, input }) => {
  if (!can(ctx.actor, 'member.setRole')) return refuse(forbidden({ kind: 'admin' }))
  const { memberId, role } = input
  if ((await findMember(ctx, memberId)) === null) return refuse(notFound)
  if (!(await isStillAdmin(ctx))) return refuse(forbidden({ kind: 'admin' }))
  if (role !== 'admin' && (await isLastAdmin(ctx, memberId))) return refuse({ code: 'last_admin' })
  await ctx.tx.execute(sql`select poly.set_role(${memberId}, ${role})`)
  return ok({ memberId })
}
