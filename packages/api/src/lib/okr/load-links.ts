import { edge, edgeAnswer } from '@polyrhythm/db/schema/edge'
import { member } from '@polyrhythm/db/schema/org'
import { node } from '@polyrhythm/db/schema/node'
import { place } from '@polyrhythm/db/schema/board'
import { LINK_KINDS } from '@polyrhythm/domain/links/link'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

const source = alias(node, 'source')
const target = alias(node, 'target')
const squad = alias(node, 'squad')

/** Links that a squad's objectives declared, withdrawn ones included, with both ends as they are now. */
export const loadLinks = (ctx: OrgContext, which: SQL | undefined) =>
  ctx.tx
    .select({
      id: edge.id,
      kind: edge.kind,
      weight: edge.weight,
      sentence: edge.sentence,
      expectedEffect: edge.expectedEffect,
      state: edge.state,
      version: edge.version,
      declaredAt: edge.changedAt,
      sourceVersion: edge.sourceVersion,
      targetVersion: edge.targetVersion,
      source: {
        id: source.id,
        key: sql<string>`${source.key}`,
        title: source.title,
        state: source.state,
        version: source.version,
      },
      squad: { id: squad.id, name: squad.title },
      target: {
        id: target.id,
        kind: target.kind,
        key: sql<string>`${target.key}`,
        title: target.title,
        state: target.state,
        version: target.version,
      },
      isOnBoard: sql<boolean>`${place.betId} is not null`,
      answer: {
        verdict: edgeAnswer.verdict,
        sentence: edgeAnswer.sentence,
        sourceVersion: edgeAnswer.sourceVersion,
        targetVersion: edgeAnswer.targetVersion,
        at: edgeAnswer.changedAt,
      },
      answeredBy: member.name,
    })
    .from(edge)
    .innerJoin(source, and(eq(source.orgId, edge.orgId), eq(source.id, edge.sourceId)))
    .innerJoin(squad, and(eq(squad.orgId, edge.orgId), eq(squad.id, edge.sourceOwnerId)))
    .innerJoin(target, and(eq(target.orgId, edge.orgId), eq(target.id, edge.targetId)))
    .leftJoin(place, and(eq(place.orgId, edge.orgId), eq(place.betId, edge.targetId)))
    .leftJoin(edgeAnswer, and(eq(edgeAnswer.orgId, edge.orgId), eq(edgeAnswer.edgeId, edge.id)))
    .leftJoin(member, and(eq(member.orgId, edgeAnswer.orgId), eq(member.id, edgeAnswer.changedBy)))
    .where(and(eq(edge.orgId, ctx.org.id), inArray(edge.kind, LINK_KINDS), which))
    .orderBy(asc(edge.weight), asc(edge.createdAt))
