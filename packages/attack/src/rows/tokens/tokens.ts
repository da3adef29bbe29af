import { directoryOf } from '@polyrhythm/db/client'
import { newPerson } from '@polyrhythm/db/testing/company'
import { atMost, exactly, shown } from '#attack/harness/figure'
import type { Ground, Row } from '#attack/harness/row'
import { keptAlive } from '#attack/lib/ask'
import { inParallel } from '#attack/lib/in-parallel'
import { withHome } from '#attack/lib/home'
import { startProduct } from '#attack/process/start-product'
import { newSession, stealAndReplay, tabsAtOnce, tokenOf, type Visit } from './families.ts'
import { forgedAccess } from './forged-access.ts'
import { forgedSession } from './forged-session.ts'
import { type Jar, visit } from './visitor.ts'

export const tokens: Row = {
  id: 'tokens',
  title: 'tokens that were forged, stolen or used at once',
  how: 'Access tokens and tokens of sessions that nobody was given, each as either cookie and as a bearer, at two processes of the API; where a rule is about claims, the forger signs with the right key. Tokens that were copied and come back after the grace of ten seconds. A hundred tabs that renew with one token at once.',
  run: (ground) => withHome((dataDir) => attack(ground, dataDir)),
}

/** Where a browser could carry a token. */
const placed = (token: string): Jar[] => [{ access: token }, { session: token }, { bearer: token }]

async function attack({ isShort, database, say }: Ground, dataDir: string) {
  const times = isShort ? { families: 5, rounds: 2 } : { families: 100, rounds: 50 }
  const db = await database()
  const directory = directoryOf(db.app)
  const victim = await newPerson(db)
  const [mine, ended, other] = [
    await newSession(directory, victim),
    await newSession(directory, victim),
    await newSession(directory, await newPerson(db)),
  ]
  const told = { appUrl: db.appUrl, webDir: null, dataDir }
  const products = [await startProduct(told), await startProduct(told)]
  const agent = keptAlive(100)
  const at: Visit = (place, jar) => visit(products[place % products.length]?.port ?? 0, agent, jar)
  const isTaken = async (jar: Jar): Promise<boolean> =>
    [await at(0, jar), await at(1, jar)].some(({ who, status }) => who !== null || status >= 500)
  try {
    await at(0, { session: tokenOf(ended) })
    await db.app`update poly.session set rotated_at = rotated_at - interval '1 minute' where id = ${ended.id}`
    await at(0, { session: tokenOf(ended) }) // a replay, which ends it in every process

    const { good, forged } = forgedAccess(
      { accountId: victim.accountId, sessionId: mine.id, endedSessionId: ended.id },
      new Date(),
    )
    const all = [...forged, ...forgedSession(mine, other)]
    const taken: string[] = []
    for (const { name, token } of all)
      for (const jar of placed(token)) if (await isTaken(jar)) taken.push(`${name}, as ${Object.keys(jar).join()}`)
    for (const line of taken) say(line)
    const goodTaken = [(await at(0, { access: good })).who, (await at(0, { session: tokenOf(mine) })).who]

    const [wrong, accessMs]: [string[], number[]] = [[], []]
    await inParallel(times.families, times.families, async () => {
      const seen = await stealAndReplay(at, await newSession(directory, await newPerson(db)))
      wrong.push(...seen.wrong)
      accessMs.push(seen.accessMs)
    })
    for (const line of wrong.slice(0, 5)) say(line)

    const rounds: Awaited<ReturnType<typeof tabsAtOnce>>[] = []
    for (let round = 0; round < times.rounds; round += 1)
      rounds.push(await tabsAtOnce(at, await newSession(directory, victim)))
    return [
      exactly(
        'true tokens taken, after all forgeries of the same session',
        goodTaken.filter((who) => who === victim.accountId).length,
        2,
      ),
      shown('forged tokens, each in three places at two processes', all.length),
      exactly('of them taken for somebody, or answered 5xx', taken.length),
      shown('families of which a token was stolen', times.families),
      exactly('steps that went otherwise', wrong.length),
      atMost('access tokens of an ended family still taken, longest ms', Math.max(...accessMs), 1_000),
      shown('rounds of a hundred tabs at once', rounds.length),
      exactly(
        'tabs signed out',
        rounds.reduce((sum, { signedOut }) => sum + signedOut, 0),
      ),
      exactly(
        'successors beside the one',
        rounds.reduce((sum, { otherSuccessors }) => sum + otherSuccessors, 0),
      ),
    ]
  } finally {
    for (const { terminate } of products) await terminate()
    agent.destroy()
  }
}
