import { membership } from '@polyrhythm/db/schema/directory'
import { member, org } from '@polyrhythm/db/schema/org'
import { findEmptySquad } from './find-empty-squad.ts'
import { firstSteps, shownSteps, type StepFacts } from '@polyrhythm/domain/home/first-steps'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { ok } from '@polyrhythm/domain/result'
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { isSample } from '#api/lib/is-sample'
import type { OrgContext } from '#api/trpc/run'

/**
 * The first steps of an organisation as this member sees them, which administrators make squads, and whose first seat is
 * theirs to take. Whom to turn to is asked for only where the list is shown: most look at Home long after it.
 */
export const getSteps = async ({ ctx }: { ctx: OrgContext }) => {
  const { tx, actor, now } = ctx
  const [facts, [founded], [mine], sample] = await Promise.all([
    loadFacts(ctx),
    tx.select({ at: org.createdAt }).from(org).where(eq(org.orgId, ctx.org.id)),
    tx.select({ isHidden: membership.hidesSteps }).from(membership).where(isMine(ctx)),
    isSample(ctx),
  ])
  const setting = {
    isHidden: mine?.isHidden ?? false,
    isSample: sample,
    foundedMs: founded?.at.getTime() ?? 0,
    nowMs: now.getTime(),
  }
  const atMost = shownSteps(facts, { ...setting, wasThere: true })
  const shows = atMost === 'sentence' ? shownSteps(facts, { ...setting, wasThere: await wasThereBefore(ctx) }) : atMost
  const [admins, opens] = shows === 'list' ? await Promise.all([listAdmins(ctx), findEmptySquad(ctx)]) : [[], null]
  const steps = firstSteps(facts, {
    createsUnits: can(actor, 'unit.create'),
    hasSquad: actor.squadIds.size > 0,
    opensSquad: opens !== null,
  })
  return ok({ shows, isHidden: setting.isHidden, steps, admins, opens })
}

/** Which rows of the directory are this member's. */
export const isMine = (ctx: OrgContext) =>
  and(eq(membership.accountId, ctx.signedIn.accountId), eq(membership.orgId, ctx.org.id))

const loadFacts = async ({ tx, org: { id } }: OrgContext): Promise<StepFacts> => {
  const hasNode = (...kinds: string[]) =>
    sql`exists (select from poly.node where org_id = ${id} and kind in (${sql.join(kinds, sql`, `)}))`
  const [found] = await tx.execute<StepFacts>(sql`select ${hasNode('belief')} as belief,
    ${hasNode('goal', 'north_star', 'bet')} as bet,
    exists (select from poly.unit where org_id = ${id} and kind = 'squad') as squad,
    ${hasNode('objective')} as objective,
    exists (select from poly.check_in where org_id = ${id}) as "checkIn"`)
  return found ?? { belief: false, bet: false, squad: false, objective: false, checkIn: false }
}

/** Whether this member had come before the first check-in, or there is none. */
const wasThereBefore = async ({ tx, org: { id }, actor }: OrgContext): Promise<boolean> => {
  const [found] = await tx.execute<{ was: boolean }>(sql`select not exists (select from poly.check_in c
    where c.org_id = ${id} and c.published_at < (select min(v.from_at) from poly.row_version v
      where v.org_id = ${id} and v.of = 'member' and v.key = ${actor.memberId})) as was`)
  return found?.was ?? false
}

/** Up to three names: whom to turn to. */
const listAdmins = async ({ tx, org: { id } }: OrgContext): Promise<readonly string[]> => {
  const found = await tx
    .select({ name: member.name })
    .from(member)
    .where(and(eq(member.orgId, id), eq(member.role, 'admin'), isNull(member.leftOn), isNotNull(member.accountId)))
    .orderBy(asc(member.joinedOn), asc(member.id))
    .limit(3)
  return found.flatMap(({ name }) => (name === null ? [] : [name])) // who can sign in has a name
}
