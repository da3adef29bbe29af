import { node } from '@polyrhythm/db/schema/node'
import { unit } from '@polyrhythm/db/schema/unit'
import type { CycleKind } from '@polyrhythm/domain/cycles/cycle'
import type { Decider } from '@polyrhythm/domain/refusals'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** A squad as rules need it. */
export type SquadFacts = {
  readonly id: string
  readonly name: string
  readonly slug: string
  /** Null = the organisation's. */
  readonly cycleKind: CycleKind | null
  /** Its own zone, else the organisation's. */
  readonly timeZone: string
}

/** The squad with this id; null when there is none in the organisation. */
export async function findSquad(ctx: OrgContext, id: string): Promise<SquadFacts | null> {
  const [found] = await ctx.tx
    .select({ id: unit.id, name: node.title, slug: unit.slug, timeZone: unit.timeZone, cycleKind: unit.cycleKind })
    .from(unit)
    .innerJoin(node, and(eq(node.orgId, unit.orgId), eq(node.id, unit.id)))
    .where(and(eq(unit.orgId, ctx.org.id), eq(unit.id, id), eq(unit.kind, 'squad')))
  return found === undefined ? null : { ...found, timeZone: found.timeZone ?? ctx.org.timeZone }
}

/** The squad as the one who decides. */
export const asDecider = ({ name, slug }: SquadFacts): Decider => ({ kind: 'squad', name, slug })
