import { type RefObject, useEffect, useRef } from 'react'

/**
 * Puts the focus on the first field, link or button inside, once it is on the screen: for what somebody has just asked
 * for, such as a dialog or the next key result.
 *
 * @param isWanted takes the focus when it becomes true
 */
export const useFocusFirst = <Element extends HTMLElement>(isWanted = true): RefObject<Element | null> => {
  const inside = useRef<Element>(null)
  useEffect(() => {
    if (isWanted) inside.current?.querySelector<HTMLElement>('input, textarea, button, a[href]')?.focus()
  }, [isWanted])
  return inside
}
