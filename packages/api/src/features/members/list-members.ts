import { invitation, member } from '@polyrhythm/db/schema/org'
import { node } from '@polyrhythm/db/schema/node'
import { seat } from '@polyrhythm/db/schema/unit'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { ok } from '@polyrhythm/domain/result'
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { presentName } from '#api/lib/find-member'
import type { OrgContext } from '#api/trpc/run'

/** Everybody in the organisation with the seats they hold today, and the invitations that are open. */
export const listMembers = async ({ ctx }: { ctx: OrgContext }) => {
  const [people, seats, invitations] = await Promise.all([listPeople(ctx), listSeats(ctx), listInvitations(ctx)])
  const seatsOf = Map.groupBy(seats, ({ memberId }) => memberId)
  return ok({
    members: people.map((person) => ({
      ...person,
      isMe: person.id === ctx.actor.memberId,
      seats: (seatsOf.get(person.id) ?? []).map(({ memberId, ...rest }) => rest),
    })),
    invitations: invitations.map(({ expiresAt, createdById, ...row }) => ({
      ...row,
      expiresAt: expiresAt.toISOString(),
      hasRunOut: expiresAt <= ctx.now,
      canRevoke: createdById === ctx.actor.memberId || ctx.actor.isAdmin,
    })),
    can: {
      invite: can(ctx.actor, 'member.invite', { squadIds: [...ctx.actor.squadIds] }),
      inviteAdmin: can(ctx.actor, 'member.inviteAdmin'),
    },
  })
}

export const listPeople = (ctx: OrgContext) =>
  ctx.tx
    .select({ id: member.id, name: presentName, title: member.title, role: member.role, joinedOn: member.joinedOn })
    .from(member)
    .where(and(eq(member.orgId, ctx.org.id), isNull(member.leftOn)))
    .orderBy(asc(member.name))

export const listSeats = (ctx: OrgContext) =>
  ctx.tx
    .select({ memberId: seat.memberId, unitId: seat.unitId, unitName: node.title, role: seat.role })
    .from(seat)
    .innerJoin(node, and(eq(node.orgId, seat.orgId), eq(node.id, seat.unitId)))
    .where(
      and(
        eq(seat.orgId, ctx.org.id),
        sql`${seat.fromOn} <= (select poly.today()) and ${seat.untilOn} > (select poly.today())`,
      ),
    )
    .orderBy(asc(node.title))

const listInvitations = (ctx: OrgContext) =>
  ctx.tx
    .select({
      id: invitation.id,
      role: invitation.role,
      note: invitation.note,
      email: invitation.email,
      expiresAt: invitation.expiresAt,
      createdById: invitation.createdBy,
      createdBy: member.name,
    })
    .from(invitation)
    .innerJoin(member, and(eq(member.orgId, invitation.orgId), eq(member.id, invitation.createdBy)))
    .where(and(eq(invitation.orgId, ctx.org.id), isNull(invitation.revokedAt), isNull(invitation.acceptedAt)))
    .orderBy(desc(invitation.createdAt))
