import { cycle } from '@polyrhythm/db/schema/cycle'
import { node } from '@polyrhythm/db/schema/node'
import { objective } from '@polyrhythm/db/schema/objective'
import { unit } from '@polyrhythm/db/schema/unit'
import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

const squad = alias(node, 'squad')

/**
 * Objectives with their cycle and squad.
 *
 * @param which a condition on objective, node, cycle or unit
 * @returns oldest first
 */
export const loadObjectiveRows = (ctx: OrgContext, which: SQL | undefined) =>
  ctx.tx
    .select({
      id: objective.id,
      key: sql<string>`${node.key}`,
      title: node.title,
      why: node.body,
      state: node.state,
      version: node.version,
      ambition: objective.ambition,
      basis: objective.basis,
      basisReason: objective.basisReason,
      grade: objective.grade,
      gradeNote: objective.gradeNote,
      cycle: { id: cycle.id, name: cycle.name, starts: cycle.startsOn, ends: cycle.endsOn },
      squad: { id: unit.id, name: squad.title, slug: unit.slug },
    })
    .from(objective)
    .innerJoin(node, and(eq(node.orgId, objective.orgId), eq(node.id, objective.id)))
    .innerJoin(cycle, and(eq(cycle.orgId, objective.orgId), eq(cycle.id, objective.cycleId)))
    .innerJoin(unit, and(eq(unit.orgId, objective.orgId), eq(unit.id, objective.ownerId)))
    .innerJoin(squad, and(eq(squad.orgId, objective.orgId), eq(squad.id, objective.ownerId)))
    .where(and(eq(objective.orgId, ctx.org.id), which))
    .orderBy(asc(node.createdAt), asc(node.id))
