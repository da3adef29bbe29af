import { bet } from '@polyrhythm/db/schema/bet'
import { place } from '@polyrhythm/db/schema/board'
import { edge } from '@polyrhythm/db/schema/edge'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { reading } from '@polyrhythm/db/schema/reading'
import type { MissingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import type { Day } from '@polyrhythm/domain/cycles/day'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { OrgContext } from '#api/trpc/run'

export type BetRow = Awaited<ReturnType<typeof loadBets>>[number]

const sponsor = alias(member, 'sponsor')
const roadManager = alias(member, 'road_manager')
const author = alias(member, 'author')
const signer = alias(member, 'signer')
const unit = alias(node, 'unit_node')

/**
 * Bets with their place and the people who answer for them.
 *
 * @param which a condition on bet, node or place
 * @returns by rank; those without a place last
 */
export const loadBets = (ctx: OrgContext, which: SQL | undefined) =>
  ctx.tx
    .select({
      id: bet.id,
      key: sql<string>`${node.key}`,
      title: node.title,
      summary: node.body,
      state: node.state,
      version: node.version,
      ownerId: bet.ownerId,
      ownerName: unit.title,
      createdBy: node.createdBy,
      author: author.name,
      stage: bet.stage,
      sponsorId: bet.sponsorId,
      sponsor: sponsor.name,
      sponsorTitle: sponsor.title,
      roadManagerId: bet.roadManagerId,
      roadManager: roadManager.name,
      odds: bet.odds,
      appetite: bet.appetite,
      decideOn: bet.decideOn,
      killCriteria: bet.killCriteria,
      assumptions: bet.assumptions,
      guardrails: bet.guardrails,
      tags: bet.tags,
      metricName: bet.metricName,
      metricUnit: bet.metricUnit,
      metricBaseline: bet.metricBaseline,
      metricTarget: bet.metricTarget,
      metricDueOn: bet.metricDueOn,
      health: bet.health,
      healthNote: bet.healthNote,
      outcome: bet.outcome,
      closedOn: bet.closedOn,
      closingEvidence: bet.closingEvidence,
      closingNote: bet.closingNote,
      /** Why it was declined, paused or closed: the reason of the change that made it so, whatever was changed since. */
      stateReason: sql<
        string | null
      >`case when ${node.state} in ('paused', 'declined', 'closed') then (select v.reason from poly.node_version v
        where v.org_id = ${node.orgId} and v.node_id = ${node.id} and v.version > coalesce((select max(b.version) from poly.node_version b
          where b.org_id = ${node.orgId} and b.node_id = ${node.id} and b.said->>'state' <> ${node.state}), 0) order by v.version limit 1) end`,
      missing: sql<
        MissingForNow[]
      >`case when ${node.state} in ('draft', 'pitched', 'on_board', 'paused') then poly.missing_for_now(${bet.id}) else '{}' end`,
      leapMissing: sql<MissingForNow[]>`${bet.leapMissing}`,
      leapReason: bet.leapReason,
      leapBy: signer.name,
      leapAt: bet.leapAt,
      newest: sql<{
        value: number
        observedOn: Day
      } | null>`(select json_build_object('value', ${reading.value}, 'observedOn', ${reading.observedOn}) from ${reading}
        where ${reading.orgId} = ${bet.orgId} and ${reading.nodeId} = ${bet.id} order by ${reading.observedOn} desc, ${reading.recordedAt} desc, ${reading.id} desc limit 1)`,
      boardId: place.boardId,
      rank: place.rank,
      column: place.column,
    })
    .from(bet)
    .innerJoin(node, and(eq(node.orgId, bet.orgId), eq(node.id, bet.id)))
    .innerJoin(unit, and(eq(unit.orgId, bet.orgId), eq(unit.id, bet.ownerId)))
    .innerJoin(author, and(eq(author.orgId, node.orgId), eq(author.id, node.createdBy)))
    .leftJoin(sponsor, and(eq(sponsor.orgId, bet.orgId), eq(sponsor.id, bet.sponsorId)))
    .leftJoin(roadManager, and(eq(roadManager.orgId, bet.orgId), eq(roadManager.id, bet.roadManagerId)))
    .leftJoin(signer, and(eq(signer.orgId, bet.orgId), eq(signer.id, bet.leapBy)))
    .leftJoin(place, and(eq(place.orgId, bet.orgId), eq(place.betId, bet.id)))
    .where(and(eq(bet.orgId, ctx.org.id), which))
    .orderBy(asc(place.rank), asc(node.createdAt))

const end = alias(node, 'end_node')

/** What bets rest on and aim at: the other end of their evidence, goals and support. */
export const loadBetEdges = (ctx: OrgContext, betIds: readonly string[]) =>
  betIds.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select({
          kind: edge.kind,
          weight: edge.weight,
          stance: edge.stance,
          betId: sql<string>`case when ${edge.kind} = 'evidence' then ${edge.targetId} else ${edge.sourceId} end`,
          end: { id: end.id, key: sql<string>`${end.key}`, title: end.title, state: end.state },
        })
        .from(edge)
        .innerJoin(
          end,
          and(
            eq(end.orgId, edge.orgId),
            sql`${end.id} = case when ${edge.kind} = 'evidence' then ${edge.sourceId} else ${edge.targetId} end`,
          ),
        )
        .where(
          and(
            eq(edge.orgId, ctx.org.id),
            eq(edge.state, 'declared'),
            sql`case when ${edge.kind} = 'evidence' then ${inArray(edge.targetId, [...betIds])} and ${edge.sourceKind} = 'belief'
              else ${inArray(edge.kind, ['serves', 'supports_bet'])} and ${inArray(edge.sourceId, [...betIds])} end`,
          ),
        )
        .orderBy(asc(edge.weight), asc(edge.createdAt))

export type BetEdgeRow = Awaited<ReturnType<typeof loadBetEdges>>[number]
