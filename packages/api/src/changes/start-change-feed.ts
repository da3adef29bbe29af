import type { Client } from '@polyrhythm/db/client'
import type { AsOrg } from '@polyrhythm/db/tenant'
import type { OrgId } from '@polyrhythm/domain/ids'
import type { Change, ChangeFeed } from './change-feed.ts'
import { Line } from './line.ts'
import { OrgReader } from './org-reader.ts'
import { endOfOutbox, isCursor, pageSize, readOutbox } from './outbox.ts'
import { startWaker } from './waker.ts'

/** Wake-ups of this many milliseconds leave together. */
const coalesceMs = 50

/** Starts the feed of a process: one listening connection, and one reader per organisation that somebody watches. */
export async function startChangeFeed({ client, asOrg }: { client: Client; asOrg: AsOrg }): Promise<ChangeFeed> {
  const readers = new Map<OrgId, OrgReader>()
  let isClosed = false
  const waker = await startWaker(client, coalesceMs, (orgId) => {
    for (const [of, reader] of readers) if (orgId === 'all' || orgId === of) reader.wake()
  })

  /** The reader of an organisation, who is told to begin where the outbox ends now. */
  const readerOf = (orgId: OrgId): OrgReader => {
    const known = readers.get(orgId)
    if (known !== undefined) return known
    const reader = new OrgReader()
    readers.set(orgId, reader)
    void endOfOutbox(client)
      .then((end) => reader.follow(asOrg, orgId, end))
      .catch((error: unknown) => {
        if (readers.get(orgId) === reader) readers.delete(orgId)
        reader.stop(error)
      })
    return reader
  }
  const leave = (orgId: OrgId, reader: OrgReader, line: Line): void => {
    reader.lines.delete(line)
    if (reader.lines.size > 0) return
    reader.stop()
    if (readers.get(orgId) === reader) readers.delete(orgId)
  }

  async function* watch(orgId: OrgId, after: string | null, stopped: AbortSignal): AsyncGenerator<readonly Change[]> {
    if (isClosed || stopped.aborted) return
    const heard = after !== null && isCursor(after) ? after : null
    const line = new Line(heard)
    const reader = readerOf(orgId)
    reader.lines.add(line)
    stopped.addEventListener('abort', () => line.end(null), { once: true })
    try {
      // What was missed is read for this stream alone; what comes meanwhile waits in its line.
      const missed = heard === null ? [] : await readAll(orgId, heard)
      const last = missed.at(-1)
      if (last !== undefined) {
        line.heard(last.cursor)
        yield missed
      }
      for (let changes = await line.take(); changes !== null; changes = await line.take()) yield changes
    } finally {
      leave(orgId, reader, line)
    }
  }
  const readAll = async (orgId: OrgId, after: string): Promise<Change[]> => {
    const page = await readOutbox(asOrg, orgId, after)
    const last = page.at(-1)
    return page.length < pageSize || last === undefined ? page : [...page, ...(await readAll(orgId, last.cursor))]
  }

  return {
    wake: waker.wake,
    watch,
    close: async () => {
      isClosed = true
      for (const reader of readers.values()) reader.stop()
      await waker.stop()
    },
  }
}
