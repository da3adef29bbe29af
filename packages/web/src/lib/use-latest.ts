import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * One function for the whole life of a component, which does what the newest `handler` does: many children that only call it
 * are not drawn again when it changes. For events, not for drawing.
 */
export const useLatest = <Args extends readonly unknown[]>(handler: (...args: Args) => void) => {
  const latest = useRef(handler)
  useLayoutEffect(() => {
    latest.current = handler
  })
  return useCallback((...args: Args): void => latest.current(...args), [])
}
