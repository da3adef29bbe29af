/**
 * Lets at most so many pieces of work run at once; the others wait in the order they came.
 *
 * @returns a function that runs the work when there is room, and answers as it does
 */
export function gate(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
