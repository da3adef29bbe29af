/** One short sentence about something that has just happened, and how to take it back. */
export type Toast = {
  readonly id: number
  readonly message: string
  readonly undo?: () => void
}

export type ToastStore = {
  readonly show: (toast: Omit<Toast, 'id'>) => number
  readonly dismiss: (id: number) => void
  /** Takes the newest thing back that can be; answers whether there was one. */
  readonly undoLast: () => boolean
  /** Holds the clocks while somebody reads or aims; `resume` starts them afresh. */
  readonly pause: () => void
  readonly resume: () => void
  readonly snapshot: () => readonly Toast[]
  readonly subscribe: (listener: () => void) => () => void
}

/** Undo is offered for ten seconds; the server keeps its promise for as long. */
export const undoMilliseconds = 10_000
const readMilliseconds = 6_000
const atMost = 3

export const createToastStore = (): ToastStore => {
  let toasts: readonly Toast[] = []
  let nextId = 1
  const listeners = new Set<() => void>()
  const clocks = new Map<number, ReturnType<typeof setTimeout>>()

  const set = (next: readonly Toast[]) => {
    toasts = next
    for (const listener of listeners) listener()
  }

  const dismiss = (id: number) => {
    stop(id)
    set(toasts.filter((toast) => toast.id !== id))
  }

  const stop = (id: number) => {
    clearTimeout(clocks.get(id))
    clocks.delete(id)
  }

  const start = ({ id, undo }: Toast) => {
    stop(id)
    clocks.set(
      id,
      setTimeout(() => dismiss(id), undo === undefined ? readMilliseconds : undoMilliseconds),
    )
  }

  return {
    show: (content) => {
      const toast = { ...content, id: nextId++ }
      for (const { id } of toasts.slice(0, -(atMost - 1))) stop(id)
      set([...toasts.slice(-(atMost - 1)), toast])
      start(toast)
      return toast.id
    },
    dismiss,
    undoLast: () => {
      const toast = toasts.findLast(({ undo }) => undo !== undefined)
      if (toast === undefined) return false
      dismiss(toast.id)
      toast.undo?.()
      return true
    },
    pause: () => {
      for (const { id } of toasts) stop(id)
    },
    resume: () => {
      for (const toast of toasts) start(toast)
    },
    snapshot: () => toasts,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The page's toasts: `toasts.show({ message: t('…'), undo: () => … })`. */
export const toasts = createToastStore()
