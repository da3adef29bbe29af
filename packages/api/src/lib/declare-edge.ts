import { edge } from '@polyrhythm/db/schema/edge'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import { insertEdge } from './insert-edge.ts'

type Said = Parameters<typeof insertEdge>[1]

/** Writes an edge, or says it again where it was said before: between two ends there is one of a kind. @returns its id */
export async function declareEdge(ctx: OrgContext, said: Said): Promise<string> {
  const { kind, source, target, stance, weight, sentence = '' } = said
  const [found] = await ctx.tx
    .update(edge)
    .set({
      state: 'declared',
      sentence,
      ...(stance === undefined ? {} : { stance }),
      ...(weight === undefined ? {} : { weight }),
      sourceVersion: source.version,
      targetVersion: target.version,
    })
    .where(
      and(eq(edge.orgId, ctx.org.id), eq(edge.kind, kind), eq(edge.sourceId, source.id), eq(edge.targetId, target.id)),
    )
    .returning({ id: edge.id })
  return found?.id ?? insertEdge(ctx, said)
}

/** Takes an edge back. @returns whether there was one */
export async function withdrawEdge(
  ctx: OrgContext,
  { kind, sourceId, targetId }: { kind: Said['kind']; sourceId: string; targetId: string },
): Promise<boolean> {
  const done = await ctx.tx
    .update(edge)
    .set({ state: 'withdrawn' })
    .where(
      and(
        eq(edge.orgId, ctx.org.id),
        eq(edge.kind, kind),
        eq(edge.sourceId, sourceId),
        eq(edge.targetId, targetId),
        eq(edge.state, 'declared'),
      ),
    )
    .returning({ id: edge.id })
  return done.length > 0
}
