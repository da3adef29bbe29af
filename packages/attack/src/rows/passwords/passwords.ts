import { accessCookie, deviceCookie } from '@polyrhythm/api/plugins/cookies'
import { newPerson } from '@polyrhythm/db/testing/company'
import { atLeast, atMost, exactly, type Figure, shown } from '#attack/harness/figure'
import type { Ground, Row } from '#attack/harness/row'
import { type Answer, ask, keptAlive } from '#attack/lib/ask'
import { withHome } from '#attack/lib/home'
import { inParallel } from '#attack/lib/in-parallel'
import { likeness } from '#attack/lib/mann-whitney'
import { median } from '#attack/lib/median'
import { startProduct } from '#attack/process/start-product'
import { sixty, who } from './sixty.ts'

export const passwords: Row = {
  id: 'passwords',
  title: 'passwords, and who guesses them',
  how: 'Sixty passwords offered at sign-up. Signing in, signing up and asking for another password at addresses that have an account and at ones that have none, in turn: the same words, and the same time by the rank-sum test. A thousand guesses at one address, while its owner signs in from the browser they use.',
  run: (ground) => withHome((dataDir) => attack(ground, dataDir)),
}

/** What test people sign in with. */
const right = 'a phrase of a test company'
/** The most that are looked at, before more have to wait. */
const guessesMax = 20

async function attack({ isShort, database, say }: Ground, dataDir: string): Promise<Figure[]> {
  const times = isShort ? { pairs: 5, guesses: 100 } : { pairs: 400, guesses: 1_000 }
  const db = await database()
  const product = await startProduct({ appUrl: db.appUrl, webDir: null, dataDir })
  const agent = keptAlive(32)
  const { port } = product
  const send = (procedure: string, input: unknown, cookie = ''): Promise<Answer> =>
    ask(port, agent, {
      method: 'POST',
      path: `/trpc/${procedure}`,
      headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}`, cookie },
      body: JSON.stringify(input),
    })
  const known = async (): Promise<string> => `${(await newPerson(db)).accountId}@example.com`
  const unknown = async (): Promise<string> => `${crypto.randomUUID()}@example.com`

  try {
    const otherwise: string[] = []
    for (const [password, fault] of sixty) {
      const { status, body } = await send('auth.signUp', { ...who, password })
      const isSo = fault === null ? status === 200 : status === 422 && body.includes(`"${fault}"`)
      if (!isSo) otherwise.push(`${JSON.stringify(password)}: ${fault ?? 'to be taken'}, but ${status} ${body}`)
    }
    for (const line of otherwise) say(line)

    const timed: Figure[] = []
    for (const [procedure, input] of Object.entries({
      'auth.signIn': { password: 'not the phrase of anybody' },
      'auth.signUp': { name: 'Somebody', password: 'a phrase of somebody new' },
      'auth.requestReset': {},
    })) {
      const spent = { known: [] as number[], unknown: [] as number[] }
      const words = new Set<string>()
      for (let pair = -3; pair < times.pairs; pair += 1) {
        const turn = [
          ['known', await known()],
          ['unknown', await unknown()],
        ] as const
        for (const [which, email] of pair % 2 === 0 ? turn : turn.toReversed()) {
          const started = performance.now()
          const { status, body } = await send(procedure, { ...input, email })
          if (pair >= 0) spent[which].push(performance.now() - started)
          words.add(`${status} ${body.replaceAll(/[0-9a-f-]{36}/g, 'id')}`)
        }
      }
      const p = likeness(spent.known, spent.unknown)
      const apart = median(spent.known) - median(spent.unknown)
      timed.push(
        exactly(`${procedure}: different answers to known and unknown addresses`, words.size, 1),
        shown(`${procedure}: known slower than unknown, median ms`, apart),
        isShort
          ? shown(`${procedure}: p that both take as long`, p)
          : atLeast(`${procedure}: p that both take as long`, p, 0.05),
      )
      for (const line of words.size === 1 ? [] : words) say(line)
    }

    const email = await known()
    const owner = await send('auth.signIn', { email, password: right })
    const device = owner.setCookies.find((each) => each.startsWith(deviceCookie))?.split(';')[0] ?? ''
    let looked = 0
    let waits = 0
    await inParallel(32, times.guesses, async (number) => {
      const { status } = await send('auth.signIn', { email, password: `a guess that is long, the ${number}th` })
      if (status === 401) looked += 1
      if (status === 429) waits += 1
    })
    const again = await send('auth.signIn', { email, password: right }, device)
    const stranger = await send('auth.signIn', { email, password: right })
    const isIn = ({ status, setCookies }: Answer): boolean =>
      status === 200 && setCookies.some((each) => each.startsWith(accessCookie))
    return [
      exactly('passwords offered', sixty.length, 60),
      exactly('of them judged otherwise than specified', otherwise.length),
      ...timed,
      shown('guesses at one address', times.guesses),
      atMost('of them looked at', looked, guessesMax),
      exactly('of them neither refused nor told to wait', times.guesses - looked - waits),
      exactly('the owner signs in from their browser meanwhile', isIn(again) ? 1 : 0, 1),
      exactly('from another browser even the right password waits', stranger.status, 429),
    ]
  } finally {
    await product.terminate()
    agent.destroy()
  }
}
