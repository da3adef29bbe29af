import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is on its way to paper, where what is folded could never be opened. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )

let isPrinting = false

const subscribe = (listener: () => void): (() => void) => {
  const become = (next: boolean) => () => {
    isPrinting = next
    // The browser takes its picture when this event is over.
    flushSync(listener)
  }
  const [begin, end] = [become(true), become(false)]
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}
