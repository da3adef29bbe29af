import { ask } from '@polyrhythm/db/schema/ask'
import { edge } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

const toUnit = alias(node, 'to_unit')
const about = alias(node, 'about')
const asker = alias(member, 'asker')
const toMember = alias(member, 'to_member')
const answerer = alias(member, 'answerer')
/** A page shows no more; the rest is found where the asks are. */
const askLimit = 100
/** More than anybody has. */
const EVERY = 2_147_483_647

/**
 * Asks with both sides and what they are about, newest first.
 *
 * @param which a condition on ask, node or edge (the one that says what it is about)
 * @param limit how many at most; null = all
 */
export const loadAskRows = (ctx: OrgContext, which: SQL | undefined, limit: number | null = askLimit) =>
  ctx.tx
    .select({
      id: ask.id,
      text: node.body,
      version: node.version,
      askedAt: node.createdAt,
      askedBy: asker.name,
      askedById: node.createdBy,
      neededBy: ask.neededBy,
      toUnitId: ask.toUnitId,
      toMemberId: ask.toMemberId,
      toUnitName: toUnit.title,
      toMemberName: toMember.name,
      about: { id: about.id, kind: about.kind, key: sql<string>`${about.key}`, title: about.title },
      answer: ask.answer,
      answeredAt: ask.answeredAt,
      answeredBy: answerer.name,
    })
    .from(ask)
    .innerJoin(node, and(eq(node.orgId, ask.orgId), eq(node.id, ask.id)))
    .innerJoin(asker, and(eq(asker.orgId, node.orgId), eq(asker.id, node.createdBy)))
    .leftJoin(edge, and(eq(edge.orgId, ask.orgId), eq(edge.sourceId, ask.id), eq(edge.kind, 'about')))
    .leftJoin(about, and(eq(about.orgId, edge.orgId), eq(about.id, edge.targetId)))
    .leftJoin(toUnit, and(eq(toUnit.orgId, ask.orgId), eq(toUnit.id, ask.toUnitId)))
    .leftJoin(toMember, and(eq(toMember.orgId, ask.orgId), eq(toMember.id, ask.toMemberId)))
    .leftJoin(answerer, and(eq(answerer.orgId, ask.orgId), eq(answerer.id, ask.answeredBy)))
    .where(and(eq(ask.orgId, ctx.org.id), which))
    .orderBy(desc(node.createdAt))
    .limit(limit ?? EVERY)
