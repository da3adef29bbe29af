import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'
import { loadWall } from './load-wall.ts'
import { presentWall, type WallEntry } from './present-wall.ts'

/** A lesson by its key, with what it came from and who thanked for it. */
export const getLesson: OrgAct<{ key: string }, WallEntry> = async ({ ctx, input: { key } }) => {
  const [row] = await loadWall(ctx, { where: sql`w.kind = 'lesson' and w.key = ${key}` })
  return row === undefined ? refuse(notFound) : ok(presentWall(ctx, row))
}
