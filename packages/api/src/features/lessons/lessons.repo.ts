import { lesson } from '@polyrhythm/db/schema/lesson'
import { node } from '@polyrhythm/db/schema/node'
import { member } from '@polyrhythm/db/schema/org'
import { and, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** A lesson by its id, as acts on it need it; null when the organisation has none. */
export async function findLesson(ctx: OrgContext, id: string) {
  const [found] = await ctx.tx
    .select({
      key: sql<string>`${node.key}`,
      title: node.title,
      learned: lesson.learned,
      createdBy: node.createdBy,
      authorName: member.name,
    })
    .from(lesson)
    .innerJoin(node, and(eq(node.orgId, lesson.orgId), eq(node.id, lesson.id)))
    .innerJoin(member, and(eq(member.orgId, node.orgId), eq(member.id, node.createdBy)))
    .where(and(eq(lesson.orgId, ctx.org.id), eq(lesson.id, id)))
  return found ?? null
}
