import { node } from '@polyrhythm/db/schema/node'
import { board } from '@polyrhythm/db/schema/board'
import { edge } from '@polyrhythm/db/schema/edge'
import { objective } from '@polyrhythm/db/schema/objective'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { unit } from '@polyrhythm/db/schema/unit'
import type { AlignmentGraph } from '@polyrhythm/domain/alignment/graph'
import { effectiveRanksOf } from '@polyrhythm/domain/bets/effective-rank'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { presentLink } from '@polyrhythm/domain/links/present-link'
import { loadBetEdges, loadBets } from '#api/lib/bets/load-bets'
import { findCompanyId } from '#api/lib/find-company-id'
import { loadLinks } from '#api/lib/okr/load-links'
import type { OrgContext } from '#api/trpc/run'

export type LoadedGraph = AlignmentGraph & {
  readonly squads: readonly { id: string; name: string; slug: string; tribe: string }[]
  /** Boards by id; the company's has no name of its own beside a rank. */
  readonly boards: readonly { id: string; unit: string; isCompany: boolean }[]
  readonly challengedIds: readonly string[]
}

/** Everything that the tree of these cycles is drawn from, flat. */
export async function loadGraph(ctx: OrgContext, cycleIds: readonly string[]): Promise<LoadedGraph> {
  const [named, bets, objectives, squads, companyId, boards] = await Promise.all([
    listNamed(ctx),
    loadBets(ctx, inArray(node.state, ['on_board', 'closed', 'paused'])),
    listObjectives(ctx, cycleIds),
    listSquads(ctx),
    findCompanyId(ctx),
    listBoards(ctx),
  ])
  const ids = objectives.map(({ id }) => id)
  const [keyResults, linkRows, edges] = await Promise.all([
    listKeyResults(ctx, ids),
    ids.length === 0 ? [] : loadLinks(ctx, inArray(edge.sourceId, ids)),
    loadBetEdges(
      ctx,
      bets.map(({ id }) => id),
    ),
  ])
  const links = linkRows.map(presentLink)
  const ofKind = (kind: string) => edges.filter((each) => each.kind === kind)
  const supports = ofKind('supports_bet').map(({ betId, end }) => ({ betId, supportedBetId: end.id }))
  const ranks = effectiveRanksOf(
    bets.map(({ id, rank, ownerId }) => ({ id, companyRank: ownerId === companyId ? rank : null })),
    supports.map(({ betId, supportedBetId }) => ({ from: betId, to: supportedBetId })),
  )
  const reached = new Set(links.map(({ target }) => target.id))
  return {
    beliefs: named.filter(({ kind }) => kind === 'belief'),
    goals: named.filter(({ kind }) => kind === 'goal'),
    // A closed bet is drawn only while somebody still points at it.
    bets: bets
      .filter(({ id, state }) => state === 'on_board' || reached.has(id))
      .map(({ id, key, title, boardId, column, rank }) => ({
        id,
        key,
        title,
        place: boardId === null || column === null || rank === null ? null : { boardId, column, rank },
        effectiveRank: ranks.get(id)?.rank ?? null,
        goalIds: ofKind('serves')
          .filter(({ betId }) => betId === id)
          .map(({ end }) => end.id),
      })),
    objectives: objectives.map(({ basisReason, ...row }) => ({ ...row, reason: basisReason })),
    keyResults,
    standsOn: ofKind('evidence')
      .filter(({ stance }) => stance === 'supports')
      .map(({ betId, end }) => ({ betId, beliefId: end.id })),
    supports,
    links: links.map(({ id, source, target, kind, weight, state }) => ({
      id,
      objectiveId: source.id,
      target: { kind: target.kind, id: target.id },
      kind,
      weight,
      state,
    })),
    squads,
    boards: boards.map(({ id, unit, unitId }) => ({ id, unit, isCompany: unitId === companyId })),
    challengedIds: named.filter(({ state }) => state === 'challenged').map(({ id }) => id),
  }
}

const listNamed = (ctx: OrgContext) =>
  ctx.tx
    .select({ id: node.id, kind: node.kind, key: sql<string>`${node.key}`, title: node.title, state: node.state })
    .from(node)
    .where(
      and(
        eq(node.orgId, ctx.org.id),
        inArray(node.kind, ['belief', 'goal']),
        inArray(node.state, ['held', 'challenged', 'active', 'draft']),
      ),
    )

const listObjectives = (ctx: OrgContext, cycleIds: readonly string[]) =>
  cycleIds.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select({
          id: node.id,
          key: sql<string>`${node.key}`,
          title: node.title,
          squadId: objective.ownerId,
          basis: objective.basis,
          basisReason: objective.basisReason,
        })
        .from(objective)
        .innerJoin(node, and(eq(node.orgId, objective.orgId), eq(node.id, objective.id)))
        .where(
          and(
            eq(objective.orgId, ctx.org.id),
            inArray(objective.cycleId, [...cycleIds]),
            inArray(node.state, ['shared', 'active', 'closing', 'closed']),
          ),
        )

const listKeyResults = (ctx: OrgContext, objectiveIds: readonly string[]) =>
  objectiveIds.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select({ id: node.id, key: sql<string>`${node.key}`, title: node.title, objectiveId: keyResult.objectiveId })
        .from(keyResult)
        .innerJoin(node, and(eq(node.orgId, keyResult.orgId), eq(node.id, keyResult.id)))
        .where(
          and(
            eq(keyResult.orgId, ctx.org.id),
            inArray(keyResult.objectiveId, [...objectiveIds]),
            inArray(node.state, ['active', 'achieved', 'missed']),
          ),
        )

const listSquads = (ctx: OrgContext) =>
  ctx.tx
    .select({
      id: unit.id,
      name: node.title,
      slug: unit.slug,
      tribe: sql<string>`coalesce((select t.title from poly.standing s join poly.node t on t.org_id = s.org_id and t.id = s.parent_id
        where s.org_id = ${unit.orgId} and s.unit_id = ${unit.id} and s.from_on <= (select poly.today()) and s.until_on > (select poly.today())), '')`,
    })
    .from(unit)
    .innerJoin(node, and(eq(node.orgId, unit.orgId), eq(node.id, unit.id)))
    .where(and(eq(unit.orgId, ctx.org.id), eq(unit.kind, 'squad')))
    .orderBy(asc(node.title))

const listBoards = (ctx: OrgContext) =>
  ctx.tx
    .select({ id: board.id, unitId: board.ownerId, unit: node.title })
    .from(board)
    .innerJoin(node, and(eq(node.orgId, board.orgId), eq(node.id, board.ownerId)))
    .where(eq(board.orgId, ctx.org.id))
