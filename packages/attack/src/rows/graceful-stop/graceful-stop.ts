import { testCompany } from '@polyrhythm/db/testing/company'
import { keptAlive } from '#attack/lib/ask'
import { openCookies } from '#attack/lib/cookies'
import { withHome } from '#attack/lib/home'
import { waitUntil } from '#attack/lib/wait'
import { startProduct } from '#attack/process/start-product'
import { atLeast, atMost, exactly, shown } from '#attack/harness/figure'
import type { Ground, Row } from '#attack/harness/row'
import { RoundRobin } from './round-robin.ts'

export const gracefulStop: Row = {
  id: 'graceful-stop',
  title: 'SIGTERM under load',
  how: 'Two processes of the API behind a round-robin client that keeps its connections and sends a request to the other process only where a connection is refused, so before anything is sent; one process after the other is told to end while requests are on the way, and replaced.',
  run: (ground) => withHome((dataDir) => attack(ground, dataDir)),
}

async function attack({ isShort, database, say }: Ground, dataDir: string) {
  const times = isShort ? 3 : 100
  const db = await database()
  const companies = []
  for (const slug of ['first', 'second']) companies.push(await testCompany(db, slug))
  const told = { appUrl: db.appUrl, webDir: null, dataDir }
  const products = [await startProduct(told), await startProduct(told)]
  const agent = keptAlive(64)
  const client = new RoundRobin({
    ports: products.map(({ port }) => port),
    agent,
    cookieOf: await openCookies(),
    companies,
    lanes: 16,
  })
  const stops: { readonly ms: number; readonly inFlight: number; readonly code: number | null }[] = []
  try {
    for (let turn = 0; turn < times; turn += 1) {
      const of = turn % products.length
      const product = products[of]
      if (product === undefined) throw new Error('There is no such process')
      const before = client.answeredBy(product.port)
      await waitUntil('Load reaches it', () => client.answeredBy(product.port) > before + 30)
      const inFlight = client.inFlight
      const started = performance.now()
      const code = await product.terminate()
      stops.push({ ms: performance.now() - started, inFlight, code })
      products[of] = await startProduct({ ...told, port: product.port })
      if (turn % 20 === 19) say(`${turn + 1} stops; ${client.answered} requests answered`)
    }
  } finally {
    await client.stop()
    for (const { terminate } of products) await terminate()
    agent.destroy()
  }
  return [
    exactly('processes told to end', stops.length, times),
    exactly('of them ended otherwise than in order', stops.filter(({ code }) => code !== 0).length),
    atLeast('requests in flight at a stop, fewest', Math.min(...stops.map(({ inFlight }) => inFlight)), 1),
    shown('requests answered', client.answered),
    shown('sent to the other process because a connection was refused', client.refused),
    exactly('requests failed', client.failed.length),
    atMost('drained, longest ms', Math.round(Math.max(...stops.map(({ ms }) => ms))), 5_000),
    ...[...new Set(client.failed)].slice(0, 3).map((what) => exactly(what, 1)),
  ]
}
