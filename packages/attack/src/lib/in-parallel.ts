/** Does something a number of times, so many at once. @throws what the first that failed threw, once the others have ended */
export async function inParallel(lanes: number, times: number, work: (number: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < times) {
      const number = next
      next += 1
      await work(number)
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  for (const each of ended) if (each.status === 'rejected') throw each.reason
}
