import { member, org } from '@polyrhythm/db/schema/org'
import { node } from '@polyrhythm/db/schema/node'
import { unit } from '@polyrhythm/db/schema/unit'
import { weekOf } from '@polyrhythm/domain/cycles/cycle'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { ok } from '@polyrhythm/domain/result'
import { and, asc, eq } from 'drizzle-orm'
import { isSample } from '#api/lib/is-sample'
import { loadCycles, runningCycle } from '#api/lib/load-cycles'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'

/** What every screen of an organisation needs: its words, its cycles, who I am in it and what I may do. */
export const getOrg = async ({ ctx }: { ctx: OrgContext }) => {
  const { actor } = ctx
  const [cycles, units, [me], [rest], sample] = await Promise.all([
    loadCycles(ctx),
    listUnits(ctx),
    findMe(ctx),
    findRest(ctx),
    isSample(ctx),
  ])
  const running = runningCycle(ctx, cycles, null)
  const today = orgToday(ctx)
  const company = units.find(({ kind }) => kind === 'company')
  return ok({
    slug: ctx.org.slug,
    name: ctx.org.name,
    timeZone: ctx.org.timeZone,
    cycleKind: ctx.org.cycleKind,
    terms: ctx.org.terms,
    /** Words of its own, over those of the preset. */
    ownTerms: rest?.ownTerms ?? {},
    /** A private copy of the sample company: its people are invented, and it can be removed at once. */
    isSample: sample,
    isArchived: rest?.archivedAt != null,
    /** The day from which on it is gone for good; null = never. */
    deleteOn: rest?.deleteOn ?? null,
    today,
    companyId: company?.id ?? '',
    cycles,
    runningCycle: running === null ? null : { ...running, week: weekOf(running, today) },
    me: {
      memberId: actor.memberId,
      name: me?.name ?? '',
      isAdmin: actor.isAdmin,
      isCouncil: company !== undefined && actor.councilIds.has(company.id),
      squads: units.filter(({ id }) => actor.squadIds.has(id)).map(({ id, name, slug }) => ({ id, name, slug })),
    },
    can: {
      edit: can(actor, 'org.edit'),
      archive: can(actor, 'org.archive'),
      invite: !sample && can(actor, 'member.invite'),
      createUnit: can(actor, 'unit.create'),
      createCycle: can(actor, 'cycle.create'),
    },
  })
}

const listUnits = (ctx: OrgContext) =>
  ctx.tx
    .select({ id: unit.id, kind: unit.kind, name: node.title, slug: unit.slug })
    .from(unit)
    .innerJoin(node, and(eq(node.orgId, unit.orgId), eq(node.id, unit.id)))
    .where(eq(unit.orgId, ctx.org.id))
    .orderBy(asc(node.title))

const findRest = (ctx: OrgContext) =>
  ctx.tx
    .select({ archivedAt: org.archivedAt, deleteOn: org.deleteOn, ownTerms: org.ownTerms })
    .from(org)
    .where(eq(org.orgId, ctx.org.id))

const findMe = (ctx: OrgContext) =>
  ctx.tx
    .select({ name: member.name })
    .from(member)
    .where(and(eq(member.orgId, ctx.org.id), eq(member.id, ctx.actor.memberId)))
