import type { Client } from '@polyrhythm/db/client'
import type { AsOrg } from '@polyrhythm/db/tenant'
import type { OrgId } from '@polyrhythm/domain/ids'
import type { Change, ChangeFeed } from './change-feed.ts'
import { interruption, Line } from './line.ts'
import { type Outbox, OrgReader } from './org-reader.ts'
import { endOfOutbox, hasUnsettled, isCursor, pageSize, readOutbox } from './outbox.ts'
import { startWaker } from './waker.ts'

/** Wake-ups of this many milliseconds leave together. */
const coalesceMs = 50

type Given = {
  readonly client: Client
  readonly asOrg: AsOrg
  /** Where an organisation's changes are read; of the database unless a test says otherwise. */
  readonly outboxOf?: (orgId: OrgId) => Outbox
}

/** Starts the feed of a process: one listening connection, and one reader per organisation that somebody watches. */
export async function startChangeFeed({
  client,
  asOrg,
  outboxOf = (orgId) => ({
    end: () => endOfOutbox(client),
    read: (after) => readOutbox(asOrg, orgId, after),
    hasUnsettled: (after) => hasUnsettled(asOrg, orgId, after),
  }),
}: Given): Promise<ChangeFeed> {
  const readers = new Map<OrgId, OrgReader>()
  let isClosed = false
  const waker = await startWaker(client, coalesceMs, (orgId) => {
    if (orgId === 'all') for (const reader of readers.values()) reader.wake()
    else readers.get(orgId)?.wake()
  })

  const forget = (orgId: OrgId, reader: OrgReader, error: unknown): void => {
    if (readers.get(orgId) === reader) readers.delete(orgId)
    reader.stop(error)
  }
  const readerOf = (orgId: OrgId, outbox: Outbox): OrgReader => {
    const known = readers.get(orgId)
    if (known !== undefined) return known
    const reader = new OrgReader(outbox)
    readers.set(orgId, reader)
    reader.follow().catch((error: unknown) => forget(orgId, reader, error))
    return reader
  }

  async function* watch(orgId: OrgId, after: string | null, stopped: AbortSignal): AsyncGenerator<readonly Change[]> {
    if (stopped.aborted) return
    if (isClosed) throw interruption()
    const heard = after !== null && isCursor(after) ? after : null
    const line = new Line(heard)
    const outbox = outboxOf(orgId)
    const reader = readerOf(orgId, outbox)
    reader.lines.add(line)
    stopped.addEventListener('abort', () => line.end(null), { once: true })
    try {
      if (heard !== null) {
        // What was missed is read for this stream alone, and later than the reader began; what comes meanwhile waits in line.
        await reader.began
        yield* pagesAfter(heard, outbox, line)
      }
      for (let changes = await line.take(); changes !== null; changes = await line.take()) yield changes
    } finally {
      reader.lines.delete(line)
      if (reader.lines.size === 0) forget(orgId, reader, null)
    }
  }

  return {
    wake: waker.wake,
    watch,
    close: async () => {
      isClosed = true
      for (const [orgId, reader] of readers) forget(orgId, reader, interruption())
      await waker.stop()
    },
  }
}

/** Page by page, as the stream takes them: what was missed may be long. */
async function* pagesAfter(heard: string, outbox: Outbox, line: Line): AsyncGenerator<readonly Change[]> {
  let last: string | undefined = heard
  while (last !== undefined && !line.hasEnded) {
    const page: readonly Change[] = await outbox.read(last)
    if (page.length > 0) yield page
    last = page.at(-1)?.cursor
    if (last !== undefined) line.heard(last)
    if (page.length < pageSize) return
  }
}
