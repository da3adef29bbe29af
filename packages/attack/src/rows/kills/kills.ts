import { setTimeout as sleep } from 'node:timers/promises'
import { testCompany } from '@polyrhythm/db/testing/company'
import { ask, keptAlive } from '#attack/lib/ask'
import { openCookies } from '#attack/lib/cookies'
import { withHome } from '#attack/lib/home'
import { median } from '#attack/lib/median'
import { waitUntil } from '#attack/lib/wait'
import { type Product, startProduct } from '#attack/process/start-product'
import { atLeast, atMost, exactly, shown } from '#attack/harness/figure'
import type { Ground, Row } from '#attack/harness/row'
import { readBooks } from './books.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { Load } from './load.ts'

/** Check-ins per second that are acknowledged when something is killed. */
const leastRate = 100

export const kills: Row = {
  id: 'kills',
  title: 'kill -9 of the API and of PostgreSQL under load',
  how: 'Clients publish check-ins without a pause and send each again under its id until it is acknowledged; meanwhile the API’s process and PostgreSQL’s first process are killed in turn, each while requests are on the way. PostgreSQL runs with its durable settings.',
  run: (ground) =>
    withHome(async (home) => {
      const cluster = await startCluster(home)
      try {
        return await attack(ground, cluster, home)
      } finally {
        await cluster.stop()
      }
    }),
}

async function attack({ isShort, say }: Ground, cluster: Cluster, dataDir: string) {
  const times = isShort ? 2 : 50
  const before = cluster.connect()
  const companies = []
  for (const slug of ['first', 'second', 'third', 'fourth']) companies.push(await testCompany(before, slug))
  await before.close()

  let product = await startProduct({ appUrl: cluster.appUrl, webDir: null, dataDir })
  const { port } = product
  const agent = keptAlive(64)
  const probe = keptAlive(2)
  const load = new Load({ port, agent, cookieOf: await openCookies(), companies, clients: 32 })
  const seen: Seen[] = []
  try {
    for (let turn = 0; turn < times; turn += 1) {
      await waitUntil('Check-ins flow', () => load.rate() >= leastRate && load.inFlight > 0)
      const ofApi = { rate: load.rate(), inFlight: load.inFlight }
      const [replaced, backMs] = await killApi(product, cluster, dataDir)
      product = replaced
      seen.push({ ...ofApi, what: 'api', backMs, saidNo: true, listens: true })

      await waitUntil('Check-ins flow', () => load.rate() >= leastRate && load.inFlight > 0)
      const ofDatabase = { rate: load.rate(), inFlight: load.inFlight }
      seen.push({ ...ofDatabase, what: 'database', ...(await killDatabase(cluster, port, probe)) })
      if (turn % 10 === 9) say(`${turn + 1} kills of each; ${load.acknowledged.size} check-ins acknowledged`)
    }
    await load.stop()
  } finally {
    load.giveUp()
    await product.terminate()
    agent.destroy()
    probe.destroy()
  }
  const after = cluster.connect()
  const books = await readBooks(after, load.acknowledged).finally(after.close)
  const of = (what: Seen['what']) => seen.filter((each) => each.what === what)
  return [
    exactly('API processes killed', of('api').length, times),
    exactly('PostgreSQL servers killed', of('database').length, times),
    atLeast('check-ins per second at a kill, fewest', Math.min(...seen.map(({ rate }) => rate)), leastRate),
    atLeast('requests in flight at a kill, fewest', Math.min(...seen.map(({ inFlight }) => inFlight)), 1),
    shown(
      'requests in flight at the kills, in all',
      seen.reduce((sum, { inFlight }) => sum + inFlight, 0),
    ),
    shown('check-ins acknowledged', load.acknowledged.size),
    shown('requests sent again', load.sentAgain),
    shown('acknowledged by a replay', [...load.acknowledged.values()].filter(({ isReplayed }) => isReplayed).length),
    exactly('acknowledged check-ins lost', books.lost),
    exactly('check-ins applied twice, or to nobody’s knowledge', books.twice),
    exactly('check-ins stored with another answer than given', books.otherwise),
    exactly('totals and current values off after recomputing', books.off),
    exactly('refusals in between', load.refused.length),
    exactly('database kills without a “no” of /readyz', of('database').filter(({ saidNo }) => !saidNo).length),
    exactly(
      'database kills after which changes were not listened for',
      of('database').filter(({ listens }) => !listens).length,
    ),
    shown('API killed until it is ready again, median ms', Math.round(median(of('api').map(({ backMs }) => backMs)))),
    atMost(
      'PostgreSQL back until the API is ready by itself, longest ms',
      Math.round(Math.max(...of('database').map(({ backMs }) => backMs))),
      5_000,
    ),
  ]
}

type Seen = {
  readonly what: 'api' | 'database'
  /** At the kill. */
  readonly rate: number
  readonly inFlight: number
  readonly backMs: number
  readonly saidNo: boolean
  readonly listens: boolean
}

async function killApi(product: Product, { appUrl }: Cluster, dataDir: string): Promise<[Product, number]> {
  await product.kill()
  const killedAt = performance.now()
  const replaced = await startProduct({ appUrl, webDir: null, dataDir, port: product.port })
  return [replaced, performance.now() - killedAt]
}

async function killDatabase(cluster: Cluster, port: number, probe: ReturnType<typeof keptAlive>) {
  const readiness = async () => (await ask(port, probe, { path: '/readyz' })).status
  cluster.kill()
  let saidNo = false
  await waitUntil('/readyz says no', async () => (saidNo = (await readiness()) === 503), 5_000).catch(() => {})
  await sleep(Math.random() * 300)
  await cluster.restart()
  const backMs = await waitUntil('/readyz says yes', async () => (await readiness()) === 200)
  return { saidNo, backMs, listens: await isListening(cluster) }
}

/** Whether the API has opened its listening connection again, given a moment. */
async function isListening(cluster: Cluster): Promise<boolean> {
  const { admin, close } = cluster.connect()
  const found = async () =>
    (await admin`select from pg_stat_activity where usename = 'poly_app' and query ilike 'listen%'`).length > 0
  return waitUntil('The API listens', found, 3_000)
    .then(
      () => true,
      () => false,
    )
    .finally(close)
}
