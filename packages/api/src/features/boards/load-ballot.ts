import { place } from '@polyrhythm/db/schema/board'
import { node } from '@polyrhythm/db/schema/node'
import type { Column } from '@polyrhythm/domain/bets/bet'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** What the council of a board ranks, in the order of the board. */
export type Candidate = {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly column: Column
}

/** The bets in Now and Next (DS1). */
export const loadBallot = (ctx: OrgContext, boardId: string): Promise<Candidate[]> =>
  ctx.tx
    .select({ id: place.betId, key: sql<string>`${node.key}`, title: node.title, column: place.column })
    .from(place)
    .innerJoin(node, and(eq(node.orgId, place.orgId), eq(node.id, place.betId)))
    .where(and(eq(place.orgId, ctx.org.id), eq(place.boardId, boardId), inArray(place.column, ['now', 'next'])))
    .orderBy(asc(place.rank))
