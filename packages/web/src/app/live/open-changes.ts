import type { AppRouter } from '@polyrhythm/api/router'
import type { TRPCClient } from '@trpc/client'

/**
 * Opens the stream of changes. It reconnects by itself and goes on after the last event it heard; before the first one
 * there is nothing to go on after, so every return from an interruption is told as well.
 *
 * @returns for `shareStream`: events are the kinds of the things that changed
 */
export const openChanges =
  (client: TRPCClient<AppRouter>, org: string) =>
  (onKinds: (kinds: readonly string[]) => void, onReopened: () => void): (() => void) => {
    let wasLost = false
    const subscription = client.changes.watch.subscribe(
      { org },
      {
        onData: ({ data }) => onKinds([...new Set(data.map(({ of }) => of))]),
        onConnectionStateChange: ({ state, error }) => {
          if (state === 'connecting' && error !== null) wasLost = true
          if (state !== 'pending' || !wasLost) return
          wasLost = false
          onReopened()
        },
      },
    )
    return () => subscription.unsubscribe()
  }
