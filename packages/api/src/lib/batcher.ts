export type Batching<Item, Outcome> = {
  /** The most that go together. */
  readonly max: number
  /** While a batch is on the way, another leaves as soon as this many wait: the server works while the database does. */
  readonly fill: number
  /** Items of one name never go together. */
  readonly nameOf: (item: Item) => string
  /** Does a batch: one outcome for each item, in their order. */
  readonly run: (key: string, items: readonly Item[]) => Promise<readonly Outcome[]>
  /** Whether what a batch threw may be the fault of one item; else all of them fail with it at once. */
  readonly isOnesFault: (error: unknown) => boolean
}

type Waiting<Item, Outcome> = {
  readonly item: Item
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

type Line<W> = { readonly waiting: W[]; onTheWay: number }

/**
 * Group commit: what arrives under a key while its batches are on the way goes with the next one, and nothing waits when
 * nothing is on the way. A batch that one item may have broken is done again one by one, so that a bad item fails alone.
 */
export function batcherOf<Item, Outcome>({ max, fill, nameOf, run, isOnesFault }: Batching<Item, Outcome>) {
  const lines = new Map<string, Line<Waiting<Item, Outcome>>>()

  const runAll = async (key: string, batch: readonly Waiting<Item, Outcome>[]): Promise<void> => {
    const items = batch.map(({ item }) => item)
    const outcomes = await run(key, items).catch((error: unknown) => ({ error }))
    if ('error' in outcomes) {
      if (batch.length > 1 && isOnesFault(outcomes.error)) for (const each of batch) await runAll(key, [each])
      else for (const { reject } of batch) reject(outcomes.error)
      return
    }
    for (const [index, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[index]
      if (outcome === undefined) reject(new Error('A batch had no outcome for one of its items'))
      else resolve(outcome)
    }
  }

  const send = async (key: string, line: Line<Waiting<Item, Outcome>>): Promise<void> => {
    line.onTheWay += 1
    await runAll(key, takeBatch(line.waiting, max, nameOf))
    line.onTheWay -= 1
    if (line.waiting.length > 0) sendWhatMay(key, line)
    else if (line.onTheWay === 0) lines.delete(key)
  }
  const sendWhatMay = (key: string, line: Line<Waiting<Item, Outcome>>): void => {
    if (line.onTheWay === 0 || (line.onTheWay < lanes && line.waiting.length >= fill)) void send(key, line)
  }

  return (key: string, item: Item): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      const line = lines.get(key) ?? { waiting: [], onTheWay: 0 }
      lines.set(key, line)
      line.waiting.push({ item, resolve, reject })
      sendWhatMay(key, line)
    })
}

/** How many batches of a key are on the way at once. */
const lanes = 2

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
