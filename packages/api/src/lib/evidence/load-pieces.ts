import { edge } from '@polyrhythm/db/schema/edge'
import { dataPoint } from '@polyrhythm/db/schema/evidence'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { type Day, day } from '@polyrhythm/domain/cycles/day'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { EVIDENCE_KINDS, type EvidenceKind, type Quality, type Stance } from '@polyrhythm/domain/evidence/evidence'
import { type Freshness, freshnessOf, insightFreshness } from '@polyrhythm/domain/evidence/freshness'
import { byKey } from '@polyrhythm/domain/keys/by-key'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'

/** A number as it was observed. */
export type DataFacts = {
  readonly value: number | null
  readonly unit: string
  readonly n: number | null
  readonly period: string
  readonly method: string
  readonly source: string
  readonly observedOn: Day
  readonly staleAfter: Day | null
  readonly quality: Quality
}

/** A data point or an insight as it speaks for or against one thing. */
export type EvidencePiece = {
  /** The edge, and the version of it that was read. */
  readonly edgeId: string
  readonly edgeVersion: number
  readonly id: string
  readonly kind: EvidenceKind
  readonly key: string
  readonly title: string
  readonly stance: Stance
  readonly note: string
  /** Who brought it, and on which day. A name of null = a former member. */
  readonly by: string | null
  readonly on: Day
  readonly freshness: Freshness
  /** Null for insights. */
  readonly data: DataFacts | null
  /** Of an insight: the data it was drawn from. */
  readonly from: readonly EvidencePiece[]
  readonly can: { readonly withdraw: boolean }
}

/** All that speaks for or against one thing, by key, each insight with what it was drawn from. */
export async function loadPieces(ctx: OrgContext, targetId: string): Promise<readonly EvidencePiece[]> {
  const direct = await listRows(ctx, [targetId])
  const insightIds = direct.filter(({ kind }) => kind === 'insight').map(({ id }) => id)
  const under = await listRows(ctx, insightIds)
  const today = orgToday(ctx)
  return direct.toSorted(byKey).map((row) => {
    const from = under.filter(({ targetId: of }) => of === row.id).toSorted(byKey)
    return presentPiece(
      ctx,
      row,
      from.map((each) => presentPiece(ctx, each, [], today)),
      today,
    )
  })
}

type Row = Awaited<ReturnType<typeof listRows>>[number]

const presentPiece = (ctx: OrgContext, row: Row, from: readonly EvidencePiece[], today: Day): EvidencePiece => {
  const { bringerId: createdBy, targetOwnerId: ownerId, brought, written, stance, quality, ...piece } = row
  const data = quality === null ? null : dataFactsOf({ ...row, quality })
  const dates = from.flatMap((each) => each.data ?? [])
  return {
    edgeId: piece.edgeId,
    edgeVersion: piece.edgeVersion,
    id: piece.id,
    kind: data === null ? 'insight' : 'data',
    key: piece.key,
    title: piece.title,
    stance: stance ?? 'supports',
    note: piece.note,
    by: piece.by,
    on: zonedDay(brought.getTime(), ctx.org.timeZone),
    freshness:
      data === null
        ? insightFreshness(dates, zonedDay(written.getTime(), ctx.org.timeZone), today)
        : freshnessOf(data, today),
    data,
    from,
    can: { withdraw: can(ctx.actor, 'evidence.withdraw', { createdBy, ownerId }) },
  }
}

type DataRow = { readonly [Column in keyof typeof dataSelect]: (typeof dataPoint.$inferSelect)[Column] | null } & {
  readonly quality: Quality
}

/** A data point's columns as its facts: nothing said is an empty text. */
export const dataFactsOf = (row: DataRow): DataFacts => ({
  value: row.value,
  unit: row.unit ?? '',
  n: row.n,
  period: row.period ?? '',
  method: row.method ?? '',
  source: row.source ?? '',
  observedOn: day(row.observedOn ?? ''),
  staleAfter: row.staleAfter === null ? null : day(row.staleAfter),
  quality: row.quality,
})

export const dataSelect = {
  value: dataPoint.value,
  unit: dataPoint.unit,
  n: dataPoint.n,
  period: dataPoint.period,
  method: dataPoint.method,
  source: dataPoint.source,
  observedOn: dataPoint.observedOn,
  staleAfter: dataPoint.staleAfter,
  quality: dataPoint.quality,
}

const bringer = alias(member, 'bringer')

const listRows = (ctx: OrgContext, targetIds: readonly string[]) =>
  targetIds.length === 0
    ? Promise.resolve([])
    : ctx.tx
        .select({
          edgeId: edge.id,
          edgeVersion: edge.version,
          targetId: edge.targetId,
          targetOwnerId: edge.targetOwnerId,
          id: node.id,
          kind: node.kind,
          key: sql<string>`${node.key}`,
          title: node.title,
          stance: edge.stance,
          note: edge.sentence,
          by: bringer.name,
          bringerId: edge.createdBy,
          brought: edge.createdAt,
          written: node.createdAt,
          ...dataSelect,
        })
        .from(edge)
        .innerJoin(node, and(eq(node.orgId, edge.orgId), eq(node.id, edge.sourceId)))
        .innerJoin(bringer, and(eq(bringer.orgId, edge.orgId), eq(bringer.id, edge.createdBy)))
        .leftJoin(dataPoint, and(eq(dataPoint.orgId, node.orgId), eq(dataPoint.id, node.id)))
        .where(
          and(
            eq(edge.orgId, ctx.org.id),
            eq(edge.kind, 'evidence'),
            eq(edge.state, 'declared'),
            inArray(edge.targetId, [...targetIds]),
            inArray(edge.sourceKind, [...EVIDENCE_KINDS]),
          ),
        )
