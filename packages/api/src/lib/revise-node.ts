import { node } from '@polyrhythm/db/schema/node'
import { notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

type Revision = {
  readonly id: string
  /** What the person had on the screen. */
  readonly expectedVersion: number
  readonly title: string
  readonly body?: string
  readonly reason: string | null
}

/**
 * Changes what a node says, if nobody changed it since the person looked. Ask for permission first: a row that policies
 * hide looks like one that is gone.
 *
 * @returns the new version; `stale` with the text that stands when somebody was faster (decision 27)
 */
export async function reviseNode(
  ctx: OrgContext,
  { id, expectedVersion, ...says }: Revision,
): Promise<Result<number, Refusal>> {
  const [revised] = await ctx.tx
    .update(node)
    .set(says)
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, id), eq(node.version, expectedVersion)))
    .returning({ version: node.version })
  if (revised !== undefined) return ok(revised.version)
  const [standing] = await ctx.tx
    .select({ version: node.version, title: node.title, body: node.body })
    .from(node)
    .where(and(eq(node.orgId, ctx.org.id), eq(node.id, id)))
  if (standing === undefined) return refuse(notFound)
  if (standing.version === expectedVersion) throw new Error('A policy refused what the permission table allowed')
  const { version, ...current } = standing
  return refuse({ code: 'stale', currentVersion: version, current })
}
