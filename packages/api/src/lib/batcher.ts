export type Batching<Item, Outcome> = {
  /** The most that go together. */
  readonly max: number
  /** Items of one name never go together. */
  readonly nameOf: (item: Item) => string
  /** Does a batch: one outcome for each item, in their order. May throw, which says nothing of any single item. */
  readonly run: (key: string, items: readonly Item[]) => Promise<readonly Outcome[]>
}

type Waiting<Item, Outcome> = {
  readonly item: Item
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

/**
 * Group commit: what arrives under a key while its last batch is on the way goes with the next one, and nothing waits
 * when nothing is on the way. A batch that throws is done again one by one, so that a bad item fails alone.
 */
export function batcherOf<Item, Outcome>({ max, nameOf, run }: Batching<Item, Outcome>) {
  const queues = new Map<string, Waiting<Item, Outcome>[]>()

  const runOne = async (key: string, { item, resolve, reject }: Waiting<Item, Outcome>): Promise<void> => {
    try {
      const [outcome] = await run(key, [item])
      if (outcome === undefined) throw new Error('A batch of one had no outcome')
      resolve(outcome)
    } catch (error) {
      reject(error)
    }
  }

  const runAll = async (key: string, batch: readonly Waiting<Item, Outcome>[]): Promise<void> => {
    const [first, second] = batch
    if (first !== undefined && second === undefined) return runOne(key, first)
    try {
      const outcomes = await run(
        key,
        batch.map(({ item }) => item),
      )
      for (const [index, { resolve }] of batch.entries()) {
        const outcome = outcomes[index]
        if (outcome === undefined) throw new Error('A batch has an outcome for each item')
        resolve(outcome)
      }
    } catch {
      for (const each of batch) await runOne(key, each)
    }
  }

  const drain = async (key: string, queue: Waiting<Item, Outcome>[]): Promise<void> => {
    while (queue.length > 0) await runAll(key, takeBatch(queue, max, nameOf))
    queues.delete(key)
  }

  return (key: string, item: Item): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject }
      const queue = queues.get(key)
      if (queue !== undefined) {
        queue.push(waiting)
        return
      }
      const started = [waiting]
      queues.set(key, started)
      void drain(key, started)
    })
}

/** Takes the longest waiting, leaving behind those whose name is in the batch already. */
function takeBatch<Item, W extends { readonly item: Item }>(
  queue: W[],
  max: number,
  nameOf: (item: Item) => string,
): W[] {
  const names = new Set<string>()
  const [batch, rest]: [W[], W[]] = [[], []]
  for (const each of queue) {
    const name = nameOf(each.item)
    if (batch.length >= max || names.has(name)) rest.push(each)
    else {
      names.add(name)
      batch.push(each)
    }
  }
  queue.splice(0, queue.length, ...rest)
  return batch
}
