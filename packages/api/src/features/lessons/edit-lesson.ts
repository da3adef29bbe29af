import { lesson } from '@polyrhythm/db/schema/lesson'
import type { EditLesson } from '@polyrhythm/domain/lessons/post-lesson'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct } from '#api/trpc/run'
import { findLesson } from './lessons.repo.ts'

/** Says one's own lesson in other words; what it said before stays in its history. */
export const editLesson: OrgAct<EditLesson, { version: number }> = async ({ ctx, input }) => {
  const { lessonId: id, expectedVersion, title, ...says } = input
  const found = await findLesson(ctx, id)
  if (found === null) return refuse(notFound)
  if (!can(ctx.actor, 'lesson.edit', found)) return refuse(forbidden({ kind: 'person', name: found.authorName }))
  const revised = await reviseNode(ctx, { id, expectedVersion, title, reason: null })
  if (!revised.ok) return revised
  await ctx.tx
    .update(lesson)
    .set(says)
    .where(and(eq(lesson.orgId, ctx.org.id), eq(lesson.id, id)))
  return ok({ version: revised.value })
}
