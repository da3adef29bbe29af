import type { Client } from '@polyrhythm/db/client'
import { change } from '@polyrhythm/db/schema/history'
import type { AsOrg } from '@polyrhythm/db/tenant'
import type { OrgId } from '@polyrhythm/domain/ids'
import { asc, sql } from 'drizzle-orm'
import type { Change } from './change-feed.ts'

/** How many lines one look at the outbox takes; a reader that is further behind looks again. */
export const pageSize = 200

/**
 * The lines of an organisation's outbox after a cursor, oldest first. Only lines of transactions below every running
 * one are read: a slow transaction cannot commit behind the reader's back.
 *
 * @param after a cursor, as `Change.cursor`
 */
export const readOutbox = (asOrg: AsOrg, orgId: OrgId, after: string): Promise<Change[]> => {
  const [xid = '0', id = firstId] = after.split('.')
  return asOrg({ orgId, actors: [] }, async (tx) =>
    tx
      .select({
        cursor: sql<string>`${change.xid}::text || '.' || ${change.id}::text`,
        of: change.of,
        subjectId: change.subjectId,
      })
      .from(change)
      .where(
        sql`${change.orgId} = ${orgId} and (${change.xid}, ${change.id}) > (${xid}::text::xid8, ${id}::uuid) and ${change.xid} < pg_snapshot_xmin(pg_current_snapshot())`,
      )
      .orderBy(asc(change.xid), asc(change.id))
      .limit(pageSize),
  )
}

/** Where the outbox ends for whoever starts to listen now. */
export const endOfOutbox = async (client: Client): Promise<string> => {
  const [row] = await client<{ xid: string }[]>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`
  return `${row?.xid ?? '0'}.${firstId}`
}

export const isCursor = (text: string): boolean => /^\d{1,20}\.[0-9a-f-]{36}$/.test(text)

/** Whether a cursor stands after another one. */
export const isLater = (one: string, other: string): boolean => {
  const [[xid = '', id = ''], [otherXid = '', otherId = '']] = [one.split('.'), other.split('.')]
  return xid === otherXid ? id > otherId : BigInt(xid) > BigInt(otherXid)
}

const firstId = '00000000-0000-0000-0000-000000000000'

/** Whether lines after the cursor wait for a transaction that began before them and still runs. */
export const hasUnsettled = (asOrg: AsOrg, orgId: OrgId, after: string): Promise<boolean> => {
  const [xid = '0', id = firstId] = after.split('.')
  return asOrg({ orgId, actors: [] }, async (tx) => {
    const [found] = await tx
      .select({ id: change.id })
      .from(change)
      .where(sql`${change.orgId} = ${orgId} and (${change.xid}, ${change.id}) > (${xid}::text::xid8, ${id}::uuid)`)
      .limit(1)
    return found !== undefined
  })
}
