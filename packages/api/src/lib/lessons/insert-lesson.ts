import { insertInto } from '@polyrhythm/db/insert'
import { lesson } from '@polyrhythm/db/schema/lesson'
import type { PostLesson } from '@polyrhythm/domain/lessons/post-lesson'
import { type EdgeEnd, insertEdge } from '#api/lib/insert-edge'
import { insertNode } from '#api/lib/insert-node'
import type { OrgContext } from '#api/trpc/run'

type Says = Pick<PostLesson, 'title' | 'expected' | 'happened' | 'learned' | 'willChange' | 'tags' | 'sort'>

/** A lesson's words, its sort, and whose it is. */
export type NewLesson = Says & {
  /** The unit whose lesson it is. */
  readonly ownerId: string
  /** What it came from; null = nothing that is here. */
  readonly about: EdgeEnd | null
}

/** Writes a lesson in the acting member's name: its node, its detail, and what it is about. @returns its id */
export async function insertLesson(
  ctx: OrgContext,
  { ownerId, about, title, ...says }: NewLesson,
  id?: string,
): Promise<string> {
  const made = await insertNode(ctx, { kind: 'lesson', ownerId, title, state: 'shared' }, id)
  await insertInto(ctx.tx, lesson, { orgId: ctx.org.id, id: made, ownerId, ...says, tags: [...says.tags] })
  const source = { id: made, kind: 'lesson', ownerId, version: 1 } as const
  if (about !== null) await insertEdge(ctx, { kind: 'about', source, target: about })
  return made
}
