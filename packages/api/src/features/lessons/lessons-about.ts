import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { findNode } from '#api/lib/find-node'
import type { OrgAct } from '#api/trpc/run'
import { loadWall } from './load-wall.ts'
import { presentWall, type WallEntry } from './present-wall.ts'

/** What was learned from a bet or an objective, newest first. */
export const lessonsAbout: OrgAct<{ nodeId: string }, WallEntry[]> = async ({ ctx, input: { nodeId } }) => {
  if ((await findNode(ctx, nodeId)) === null) return refuse(notFound)
  const rows = await loadWall(ctx, {
    where: sql`w.kind = 'lesson' and exists (select from poly.edge e where e.org_id = ${ctx.org.id} and e.kind = 'about' and e.state = 'declared'
      and e.source_id = w.id and e.target_id = ${nodeId})`,
  })
  return ok(rows.map((row) => presentWall(ctx, row)))
}
