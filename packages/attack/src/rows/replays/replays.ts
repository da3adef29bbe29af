import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { ask, keptAlive } from '#attack/lib/ask'
import { newCheckIn, publishing } from '#attack/lib/check-ins'
import { openCookies } from '#attack/lib/cookies'
import { inParallel } from '#attack/lib/in-parallel'
import { withHome } from '#attack/lib/home'
import { startProduct } from '#attack/process/start-product'
import { exactly, shown } from '#attack/harness/figure'
import type { Ground, Row } from '#attack/harness/row'
import { judge, type Sent } from './judge.ts'

export const replays: Row = {
  id: 'replays',
  title: 'the same check-in sent again and again',
  how: 'Each check-in is sent one to five times at once over two processes of the API, one in twenty also with another body under its id; afterwards each body is sent once more.',
  run: (ground) => withHome((dataDir) => attack(ground, dataDir)),
}

/** Of a hundred check-ins, as many are also sent with another body. */
const changedInHundred = 5

async function attack({ isShort, database, say }: Ground, dataDir: string) {
  const times = isShort ? 200 : 10_000
  const db = await database()
  const companies: TestCompany[] = []
  for (const slug of ['first', 'second', 'third', 'fourth']) companies.push(await testCompany(db, slug))
  const cookieOf = await openCookies()
  const told = { appUrl: db.appUrl, webDir: null, dataDir }
  const products = [await startProduct(told), await startProduct(told)]
  const agent = keptAlive(32)
  const verdicts: ReturnType<typeof judge>[] = []
  try {
    await inParallel(16, times, async (number) => {
      const company = companies[number % companies.length] ?? fail()
      const said = newCheckIn(company)
      const other = { ...said, learning: 'Something else was learnt.' }
      const isChanged = number % 100 < changedInHundred
      const bodies = [...Array.from({ length: 1 + (number % 5) }, () => said), ...(isChanged ? [other] : [])]
      const send = async (body: typeof said, to: number): Promise<Sent> => {
        const { port } = products[to % products.length] ?? fail()
        return {
          body: JSON.stringify(body),
          ...named(await ask(port, agent, publishing(port, cookieOf, company, body))),
        }
      }
      const atOnce = await Promise.all(
        bodies.toSorted(() => Math.random() - 0.5).map((body, to) => send(body, number + to)),
      )
      const later = [await send(said, number), ...(isChanged ? [await send(other, number)] : [])]
      verdicts.push(judge(atOnce, later))
      if (number % 2_500 === 2_499) say(`${number + 1} check-ins`)
    })
  } finally {
    for (const { terminate } of products) await terminate()
    agent.destroy()
  }
  const [stored] = await db.admin<{ checkIns: number; values: number; lines: number }[]>`
    select (select count(*)::int from poly.check_in) as "checkIns", (select count(*)::int from poly.check_in_value) as values,
      (select count(*)::int from poly.change where of = 'check_in') as lines`
  const sum = (of: (each: ReturnType<typeof judge>) => number) => verdicts.reduce((all, each) => all + of(each), 0)
  for (const failure of verdicts.flatMap(({ failures }) => failures).slice(0, 5)) say(failure)
  return [
    exactly('check-ins sent', verdicts.length, times),
    shown(
      'requests',
      sum(({ requests }) => requests),
    ),
    exactly('check-ins stored', stored?.checkIns ?? Number.NaN, times),
    exactly('values stored', stored?.values ?? Number.NaN, times),
    exactly('lines in the outbox', stored?.lines ?? Number.NaN, times),
    shown(
      'requests with another body than the stored one',
      sum(({ changed }) => changed),
    ),
    exactly(
      'of them not refused as other content (422)',
      sum(({ changedNotRefused }) => changedNotRefused),
    ),
    exactly(
      'requests with the stored body that were not acknowledged',
      sum(({ sameNotAcknowledged }) => sameNotAcknowledged),
    ),
    exactly(
      'answers that differ by a byte from the first',
      sum(({ answersDiffer }) => answersDiffer),
    ),
  ]
}

const named = ({ status, body }: { status: number; body: string }) => ({ status, answer: body })

const fail = (): never => {
  throw new Error('There is none')
}
