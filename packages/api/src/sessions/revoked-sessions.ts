import type { Client } from '@polyrhythm/db/client'
import { accessSeconds } from '#api/plugins/access-token'

const channel = 'poly_revoked'

/** So many ids fit into the 8,000 bytes that one NOTIFY may carry. */
const mostTold = 200

/**
 * Sessions that were ended while an access token of theirs may still be good: no process takes it any more, and their
 * streams end.
 */
export type RevokedSessions = {
  readonly has: (sessionId: string) => boolean
  /** Says that these sessions ended, here and in the other processes. */
  readonly add: (sessionIds: readonly string[]) => Promise<void>
  /** @returns what stops the listening */
  readonly onEnd: (sessionId: string, ended: () => void) => () => void
  readonly close: () => Promise<void>
}

/** In one process: for tests, and what the shared one is made of. */
export function revokedSessions(): RevokedSessions & { readonly hear: (sessionIds: readonly string[]) => void } {
  const ended = new Map<string, NodeJS.Timeout>()
  const listeners = new Map<string, Set<() => void>>()
  const hear = (sessionIds: readonly string[]): void => {
    for (const id of sessionIds) {
      if (ended.has(id)) continue
      // After this its access tokens have run out by themselves.
      const timer = setTimeout(() => ended.delete(id), accessSeconds * 1_000)
      timer.unref()
      ended.set(id, timer)
      for (const listener of listeners.get(id) ?? []) listener()
    }
  }
  return {
    hear,
    has: (sessionId) => ended.has(sessionId),
    add: async (sessionIds) => hear(sessionIds),
    onEnd: (sessionId, listener) => {
      const known = listeners.get(sessionId) ?? new Set()
      listeners.set(sessionId, known.add(listener))
      return () => {
        known.delete(listener)
        if (known.size === 0) listeners.delete(sessionId)
      }
    },
    close: async () => {
      for (const timer of ended.values()) clearTimeout(timer)
    },
  }
}

/** The same for all processes on a database; what was said while the connection was away is read when it is back. */
export async function shareRevokedSessions(client: Client): Promise<RevokedSessions> {
  const here = revokedSessions()
  const catchUp = async (): Promise<void> => {
    const rows = await client<{ id: string }[]>`
      select id from poly.session where revoked_at > now() - make_interval(secs => ${accessSeconds})`
    here.hear(rows.map(({ id }) => id))
  }
  const listening = await client.listen(
    channel,
    (ids) => here.hear(ids.split(',')),
    () => void catchUp().catch(() => {}), // the next connection reads again
  )
  return {
    ...here,
    add: async (sessionIds) => {
      here.hear(sessionIds)
      for (let from = 0; from < sessionIds.length; from += mostTold)
        await client`select pg_notify(${channel}, ${sessionIds.slice(from, from + mostTold).join(',')})`
    },
    close: async () => {
      await listening.unlisten()
      await here.close()
    },
  }
}
