import { type RefObject, useRef } from 'react'
import { useMessages } from '#web/messages/use-messages.tsx'
import { useShortcut } from './use-shortcuts.ts'

/** `/` goes to the first text field inside the returned element. */
export const useFilterShortcut = <Element extends HTMLElement>(): RefObject<Element | null> => {
  const t = useMessages()
  const filter = useRef<Element>(null)
  useShortcut('/', t('shortcuts.filter'), () => filter.current?.querySelector('input')?.focus())
  return filter
}
