import { Connection } from './connection.ts'
import { type LoadResult, Tally } from './tally.ts'

/** How long the last answers are waited for, in milliseconds. */
const patienceMs = 15_000

/** A kind of request that comes in so many times a second, whether or not the last ones were answered. */
export type Stream = { readonly name: string; readonly perSecond: number; readonly nextRequest: () => string }

type Lane = Stream & { readonly tally: Tally; sent: number; answered: number }
type Due = { readonly at: number; readonly request: string; readonly lane: Lane; readonly isMeasured: boolean }

/**
 * Sends requests when they are due, over as many connections as it takes; latency counts from the due time, so that a
 * server that stands still is charged for all who waited.
 *
 * @returns by stream name
 */
export async function runOpenLoop(
  {
    port,
    connections,
    warmSeconds,
    seconds,
  }: { port: number; connections: number; warmSeconds: number; seconds: number },
  streams: readonly Stream[],
): Promise<Record<string, LoadResult>> {
  const free = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)))
  const all = [...free]
  const waiting: Due[] = []
  const start = performance.now()
  const [warmUntil, until] = [start + warmSeconds * 1_000, start + (warmSeconds + seconds) * 1_000]
  const lanes: Lane[] = streams.map((stream) => ({ ...stream, tally: new Tally(), sent: 0, answered: 0 }))
  const areAllAnswered = (): boolean => lanes.every(({ sent, answered }) => sent === answered)
  const dispatch = (): void => {
    while (waiting.length > 0 && free.length > 0) {
      const [due, connection] = [waiting.shift(), free.pop()]
      if (due === undefined || connection === undefined) return
      const { lane, at, isMeasured } = due
      connection.send(
        due.request,
        (answer) => {
          lane.tally.answered(answer, isMeasured ? performance.now() - at : null)
          lane.answered += 1
          free.push(connection)
          dispatch()
        },
        (error) => {
          lane.tally.failed(error.message)
          lane.answered += 1
        },
      )
    }
  }
  while (performance.now() < until || !areAllAnswered()) {
    const now = Math.min(performance.now(), until)
    for (const lane of lanes) {
      for (; start + (lane.sent / lane.perSecond) * 1_000 < now; lane.sent += 1) {
        const at = start + (lane.sent / lane.perSecond) * 1_000
        waiting.push({ at, request: lane.nextRequest(), lane, isMeasured: at >= warmUntil })
      }
    }
    dispatch()
    if (performance.now() > until + patienceMs) break
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  for (const connection of all) connection.close()
  for (const { tally, sent, answered } of lanes)
    for (let lost = answered; lost < sent; lost += 1) tally.failed('never answered')
  return Object.fromEntries(lanes.map(({ name, tally }) => [name, tally.result(seconds)]))
}
