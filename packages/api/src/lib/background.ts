/** Work that nobody waits for: what it takes, and whether it succeeds, must not be told by an answer. */
export type Background = {
  readonly run: (what: string, work: () => Promise<unknown>) => void
  /** Ends when all that runs has ended. */
  readonly settled: () => Promise<void>
}

/** @param onFailure told of what failed; nobody else is */
export function startBackground(onFailure: (what: string, error: unknown) => void): Background {
  const running = new Set<Promise<void>>()
  const attempt = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      onFailure(what, error)
    }
  }
  return {
    run: (what, work) => {
      const task = attempt(what, work).finally(() => running.delete(task))
      running.add(task)
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
