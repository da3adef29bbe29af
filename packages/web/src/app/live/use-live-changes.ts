import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { browserChannel, browserLocks } from '#web/lib/browser-stream.ts'
import { isConcerned } from '#web/lib/change-table.ts'
import { shareStream } from '#web/lib/shared-stream.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { openChanges } from './open-changes.ts'

/** Keeps every screen of an organisation as fresh as the server: what somebody else changes is asked for again at once. */
export const useLiveChanges = (org: string, accountId: string): void => {
  const client = useTRPCClient()
  const cache = useQueryClient()

  useEffect(() => {
    const name = `polyrhythm.changes.${org}.${accountId}`
    return shareStream<readonly string[]>({
      name,
      locks: browserLocks,
      channel: browserChannel(name),
      open: openChanges(client, org),
      onEvent: (kinds) => void cache.invalidateQueries({ predicate: ({ queryKey }) => isConcerned(queryKey, kinds) }),
      onReopened: () => void cache.invalidateQueries(),
    })
  }, [client, cache, org, accountId])
}
