/** Runs the steps of a start and says in a line for each what was done and how long it took. */
export function progress(started = performance.now()) {
  const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1).padStart(5)
  return {
    /** @param describe the line, from what the step answered */
    step: async <T>(describe: (result: T) => string, work: () => Promise<T>): Promise<T> => {
      const begun = performance.now()
      const result = await work()
      console.log(`${seconds(begun)} s  ${describe(result)}`)
      return result
    },
    total: (): string => seconds(started).trim(),
  }
}
