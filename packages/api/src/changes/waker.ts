import type { Client } from '@polyrhythm/db/client'
import type { OrgId } from '@polyrhythm/domain/ids'

const channel = 'poly_changes'

/** So many ids fit into the 8,000 bytes that one NOTIFY may carry. */
const mostTold = 200

/**
 * Wakes the readers of an organisation in every process. What was woken within `everyMs` leaves as one NOTIFY after the
 * commits: inside the transactions it would take a lock that the whole database shares.
 *
 * @param onWake called for each organisation that some process woke, this one included
 */
export async function startWaker(client: Client, everyMs: number, onWake: (orgId: OrgId | 'all') => void) {
  const waiting = new Set<OrgId>()
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    timer = undefined
    const orgs = [...waiting]
    waiting.clear()
    for (let from = 0; from < orgs.length; from += mostTold) {
      const told = orgs.slice(from, from + mostTold).join(',')
      client`select pg_notify(${channel}, ${told})`.catch(() => {}) // readers look by themselves from time to time
    }
  }
  const listening = await client.listen(
    channel,
    (orgs) => {
      for (const orgId of orgs.split(',')) onWake(orgId as OrgId)
    },
    () => onWake('all'), // the connection was lost and is back: whatever was said meanwhile was not heard
  )
  return {
    wake: (orgId: OrgId): void => {
      waiting.add(orgId)
      timer ??= setTimeout(flush, everyMs)
    },
    stop: async (): Promise<void> => {
      clearTimeout(timer)
      await listening.unlisten().catch(() => {}) // a database that is away listens no more
    },
  }
}
