import { proveNow, testApi } from '@polyrhythm/api/testing/test-api'
import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import * as fc from 'fast-check'
import { type Ask, ask, codeOf, keptAlive } from '#attack/lib/ask'
import { type CookieOf, openCookies } from '#attack/lib/cookies'
import { withHome } from '#attack/lib/home'
import { inParallel } from '#attack/lib/in-parallel'
import { startIdleLoop } from '#attack/process/idle-loop'
import { startProduct } from '#attack/process/start-product'
import { allProcedures, schemaOf, typeOf } from '#attack/scene/procedures'
import { atMost, exactly, shown } from '#attack/harness/figure'
import type { Ground as Given, Row } from '#attack/harness/row'
import { jsonSchemaOf } from '#attack/rows/mass-assignment/declared'
import { inputsLike } from './arbitrary.ts'
import { knownValues } from './known.ts'
import { shapes } from './shapes.ts'
import { slowBodies } from './slow-bodies.ts'

export const nonsense: Row = {
  id: 'nonsense',
  title: 'inputs that nobody means',
  how: 'Inputs made from the schemas of all procedures, with hostile values in one place of ten (NUL, lone surrogates, huge numbers, long texts, keys of prototypes, wrong kinds), sent over HTTP by people who may; one request in fifty is no call at all or far too much of one: broken and 10,000 levels deep JSON, bodies of 2 and 3 MB, batches of a thousand. Twenty connections drip a body byte by byte meanwhile.',
  run: (ground) => withHome((dataDir) => attack(ground, dataDir)),
}

async function attack({ isShort, database, say }: Given, dataDir: string) {
  const times = isShort ? 600 : 100_000
  const db = await database()
  const company = await testCompany(db, 'ours')
  const api = await testApi(db)
  const [given, doomed] = [
    { company, known: await knownValues(company, api) },
    await testCompany(db, 'doomed').then(async (other) => ({ company: other, known: await knownValues(other, api) })),
  ]
  for (const { company: each } of [given, doomed])
    await proveNow(db, api.deps, [each.anna, each.bo, each.founder, each.lead, each.former])
  await api.close()
  const cookieOf = await openCookies()
  const product = await startProduct({ appUrl: db.appUrl, webDir: null, dataDir })
  const { port } = product
  const agent = keptAlive(16)
  const seed = isShort ? 1 : Date.now() % 2 ** 31
  const requests = requestsOf((procedure) => (ending.has(procedure) ? doomed : given), seed, cookieOf, port)
  const tally = new Map<number, number>()
  const broken: string[] = []
  const unanswered: string[] = []
  const send = async (request: Ask): Promise<void> => {
    const heard = await ask(port, agent, request).catch((error: unknown) => ({ status: 0, body: codeOf(error) }))
    tally.set(heard.status, (tally.get(heard.status) ?? 0) + 1)
    const said = `${request.path.slice(0, 300)} ${String(request.body ?? '').slice(0, 300)}`
    if (heard.status >= 500) broken.push(`${heard.status}: ${said}`)
    // A body beyond the limit is refused while it still arrives, and the connection then closed.
    if (heard.status === 0 && String(request.body ?? '').length < 2 * 1024 * 1024)
      unanswered.push(`${heard.body}: ${said}`)
  }
  const slow = slowBodies(port, 20)
  try {
    await inParallel(8, isShort ? 100 : 3_000, async () => send(requests())) // until it is warm
    const before = await product.vitals()
    const idle = startIdleLoop()
    tally.clear()
    await inParallel(8, times, async (number) => {
      await send(requests())
      if (number % 25_000 === 24_999) say(`${number + 1} inputs, seed ${seed}`)
    })
    const after = await product.vitals()
    const idleP99Ms = await idle.stop()
    const turnedAway = (tally.get(401) ?? 0) + (tally.get(404) ?? 0)
    for (const line of [...broken, ...unanswered].slice(0, 10)) say(line)
    return [
      exactly(
        'procedures that were not attacked',
        allProcedures.filter((each) => !callable.includes(each)).length - streams,
      ),
      exactly(
        'inputs sent',
        [...tally.values()].reduce((sum, count) => sum + count, 0),
        times,
      ),
      ...[...tally]
        .sort(([a], [b]) => a - b)
        .map(([status, count]) =>
          shown(status === 0 ? 'cut off while a body beyond 2 MB arrived' : `answered ${status}`, count),
        ),
      atMost('of a hundred, turned away at the door (401, 404)', (100 * turnedAway) / times, 40),
      shown('of a hundred, forbidden (403)', (100 * (tally.get(403) ?? 0)) / times),
      exactly('answers of 5xx', broken.length),
      exactly('requests without an answer', unanswered.length),
      atMost('event-loop delay, p99 ms', after.loopDelayP99Ms, isShort ? 1_000 : 100),
      shown('the same of a thread that does nothing, p99 ms', idleP99Ms),
      atMost('memory at the end against before, times', after.rssBytes / before.rssBytes, 2),
    ]
  } finally {
    slow.end()
    await product.terminate()
    agent.destroy()
  }
}

const callable = allProcedures.filter((each) => typeOf(each) !== 'subscription')
const streams = allProcedures.length - callable.length

/** What ends what the other inputs stand on: done to people and an organisation of its own. */
const ending: ReadonlySet<string> = new Set([
  'members.remove',
  'members.setRole',
  'orgs.archive',
  'orgs.restore',
  'orgs.delete',
  'members.handOver',
  'accounts.delete',
])

/** Whom procedures are asked of, and what valid inputs say there. */
type Ground = { readonly company: TestCompany; readonly known: ReadonlyMap<string, readonly unknown[]> }

/** Makes requests without end: the procedures in turn, each with inputs of its own; and every fiftieth a shape. */
function requestsOf(
  groundOf: (procedure: string) => Ground,
  seed: number,
  cookieOf: CookieOf,
  port: number,
): () => Ask {
  const inputs = new Map(
    callable.map((procedure) => {
      const schema = schemaOf(procedure)
      const arbitrary = schema === null ? fc.anything() : inputsLike(jsonSchemaOf(schema), groundOf(procedure).known)
      return [procedure, forever(arbitrary, seed)]
    }),
  )
  let number = 0
  return () => {
    number += 1
    const procedure = callable[number % callable.length] ?? ''
    const { anna, bo, founder, lead, former } = groundOf(procedure).company
    const person = [anna, bo, founder, lead, former][Math.floor(number / callable.length) % 5] ?? anna
    const cookie = cookieOf(person, procedure) // whoever signs out does so in a session that nobody else uses
    const headers = { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json', cookie }
    const shape = number % 50 === 0 ? shapes[(number / 50) % shapes.length]?.() : undefined
    if (shape !== undefined) return { ...shape, headers: { ...headers, ...shape.headers } }
    const text = JSON.stringify(inputs.get(procedure)?.() ?? null)
    return typeOf(procedure) === 'mutation'
      ? { method: 'POST', path: `/trpc/${procedure}`, headers, body: text }
      : { path: `/trpc/${procedure}?input=${encodeURIComponent(text)}`, headers }
  }
}

function forever(arbitrary: fc.Arbitrary<unknown>, seed: number): () => unknown {
  let [made, round]: [unknown[], number] = [[], 0]
  return () => {
    if (made.length === 0) made = fc.sample(arbitrary, { numRuns: 100, seed: seed + (round += 1) })
    return made.pop()
  }
}
