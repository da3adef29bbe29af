import { THREAD_PAGE } from '@polyrhythm/domain/comments/list-comments'
import { sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import type { ThreadCursor } from './thread-cursor.ts'

type Which = {
  readonly nodeId: string
  readonly field?: string
  readonly after: ThreadCursor | null
}

/**
 * A page of threads with something left to read: those that are open first, each group by when it began, the newest first.
 *
 * @returns one more than a page has where there are more
 */
export async function listThreads({ tx, org }: OrgContext, { nodeId, field, after }: Which): Promise<ThreadCursor[]> {
  const rows = await tx.execute<ThreadCursor>(sql`
    select c.id, c.settled_at is not null as "isSettled", to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "beganAt"
    from poly.comment c
    where c.org_id = ${org.id} and c.node_id = ${nodeId} and c.thread_id is null ${field === undefined ? sql`` : sql`and c.field = ${field}`}
      and (c.withdrawn_at is null or exists (select from poly.comment a where a.org_id = c.org_id and a.node_id = c.node_id and a.thread_id = c.id and a.withdrawn_at is null))
      ${after === null ? sql`` : sql`and (c.settled_at is null, c.at, c.id) < (${!after.isSettled}, ${after.beganAt}::timestamptz, ${after.id}::uuid)`}
    order by c.settled_at is null desc, c.at desc, c.id desc limit ${THREAD_PAGE + 1}`)
  return [...rows]
}

/** How much is said about a node, at each field and at the whole (null): threads that are open, and the comments in them. */
export async function countThreads({ tx, org }: OrgContext, nodeId: string) {
  const rows = await tx.execute<{ field: string | null; threads: number; comments: number }>(sql`
    select first.field, count(distinct first.id)::int as threads, count(*)::int as comments
    from poly.comment c join poly.comment first on first.org_id = c.org_id and first.node_id = c.node_id and first.id = coalesce(c.thread_id, c.id)
    where c.org_id = ${org.id} and c.node_id = ${nodeId} and c.withdrawn_at is null and first.settled_at is null
    group by first.field`)
  return [...rows]
}
