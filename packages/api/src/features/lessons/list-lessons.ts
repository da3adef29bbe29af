import { LESSON_PAGE, type ListLessons } from '@polyrhythm/domain/lessons/list-lessons'
import { invalid } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { OrgAct } from '#api/trpc/run'
import { loadWall } from './load-wall.ts'
import { presentWall, type WallEntry } from './present-wall.ts'
import { readWallCursor, writeWallCursor } from './wall-cursor.ts'

/** The wall: lessons and lost bets, newest first; by nothing else. */
export const listLessons: OrgAct<ListLessons, { entries: WallEntry[]; nextCursor: string | null }> = async ({
  ctx,
  input: { cursor, direction, ...narrowed },
}) => {
  const after = cursor == null ? null : readWallCursor(cursor)
  if (cursor != null && after === null) return refuse(invalid('cursor', 'cursor.of_another_list'))
  const rows = await loadWall(ctx, { narrowed, after, limit: LESSON_PAGE + 1 })
  const page = rows.slice(0, LESSON_PAGE)
  const last = rows.length > LESSON_PAGE ? page.at(-1) : undefined
  return ok({
    entries: page.map((row) => presentWall(ctx, row)),
    nextCursor: last === undefined ? null : writeWallCursor(last),
  })
}
