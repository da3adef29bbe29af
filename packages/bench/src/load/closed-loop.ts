import { Connection } from './connection.ts'
import { type LoadResult, Tally } from './tally.ts'

export type ClosedLoop = {
  readonly port: number
  readonly connections: number
  /** Before measuring begins: connections, plans and compilers get warm. */
  readonly warmSeconds: number
  readonly seconds: number
}

/** Each connection sends the next request when the last is answered. Ends when all outstanding answers are in. */
export async function runClosedLoop(
  { port, connections, warmSeconds, seconds }: ClosedLoop,
  nextRequest: () => string,
): Promise<LoadResult> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)))
  const tally = new Tally()
  const warmUntil = performance.now() + warmSeconds * 1_000
  const until = warmUntil + seconds * 1_000
  const loop = (connection: Connection): Promise<void> =>
    new Promise((done) => {
      const send = (): void => {
        const sentAt = performance.now()
        if (sentAt >= until) {
          done()
          return
        }
        connection.send(
          nextRequest(),
          (answer) => {
            const now = performance.now()
            tally.answered(answer, now >= warmUntil && now < until ? now - sentAt : null)
            send()
          },
          (error) => {
            tally.failed(error.message)
            done()
          },
        )
      }
      send()
    })
  await Promise.all(open.map(loop))
  for (const connection of open) connection.close()
  return tally.result(seconds)
}
