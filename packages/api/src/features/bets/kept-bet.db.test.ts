import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { sql } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

/* What is said of a bet by several people, one after the other and at once. */
const { db, api } = await stage('kept')
let company: TestCompany
beforeEach(async () => {
  company = await testCompany(db, `kept-${crypto.randomUUID().slice(0, 8)}`)
})

const refused = (code: string, more: object = {}) => ({ cause: { refusal: { code, ...more } } })
const founder = () => api.as(company.founder)
const placed = async (more = {}) =>
  founder().bets.create({ org: company.slug, ...plainBet(company.boardId, 'Ride together', more) })
const get = (key: string) => founder().bets.get({ org: company.slug, key })
const closing = (title: string) => ({
  evidence: '+0.9 %.',
  note: 'Thank you.',
  ledger: [],
  lesson: { title, expected: 'More', happened: 'As many', learned: 'They rode already.', willChange: '', tags: [] },
})
const believe = async (statement: string) => {
  const more = { because: '', conviction: 4, horizon: null, reviewOn: null, goalIds: [] }
  return (await founder().beliefs.create({ org: company.slug, statement, ...more })).id
}
const health = (betId: string, expectedVersion: number, odds: number) =>
  founder().bets.sayHealth({ org: company.slug, betId, expectedVersion, health: 'at_risk', note: '', odds })

it('[LG2] two who close it at once close it once, with one lesson', async () => {
  const { id: betId, key } = await placed()
  const ends = await Promise.allSettled(
    (['lost', 'won'] as const).map((outcome) =>
      founder().bets.close({ org: company.slug, betId, outcome, ...closing(`It was ${outcome}`) }),
    ),
  )
  const [done, late] = ends.toSorted((a) => (a.status === 'fulfilled' ? -1 : 1))
  expect(done?.status).toBe('fulfilled')
  expect(late).toMatchObject({ status: 'rejected', reason: refused('too_late', { rule: 'bet.closed' }) })
  const { outcome } = await get(key)
  const told =
    await db.admin`select n.title from poly.node n join poly.edge e on (e.org_id, e.source_id) = (n.org_id, n.id)
    where e.target_id = ${betId} and n.kind = 'lesson'`
  expect(told.map(({ title }) => title)).toEqual([`It was ${outcome}`])
})

it('[LG2] is closed once in raw SQL too', async () => {
  const { id: betId } = await placed()
  await founder().bets.close({ org: company.slug, betId, outcome: 'lost', ...closing('Over') })
  const again = sql`select poly.close_bet(${betId}, 'won', 'Better.', 'Thanks.')`
  await expect(
    db.asOrg({ orgId: company.orgId, actors: [company.founder.memberId] }, (tx) => tx.execute(again)),
  ).rejects.toMatchObject({ cause: { code: 'PC409' } })
})

it('[LG2] stays as it was closed', async () => {
  const { id: betId, key } = await placed()
  const other = await placed({ title: 'Another' })
  await founder().bets.close({ org: company.slug, betId, outcome: 'lost', ...closing('Over') })
  const org = company.slug
  const bet = await get(key)
  const acts = [
    () => health(betId, bet.version, 90),
    () => founder().bets.argue({ org, betId, beliefIds: [], goalIds: [], seen: { beliefIds: [], goalIds: [] } }),
    () => founder().bets.relate({ org, betId, otherId: other.id, kind: 'depends_on', note: null }),
    () => founder().bets.decide({ org, betId, call: 'go', title: 'On', context: '', alternatives: [], reviewOn: null }),
    () => founder().bets.read({ org, betId, value: 1, observedOn: '2026-01-01' as never, note: '' }),
  ]
  for (const act of acts) await expect(act()).rejects.toMatchObject(refused('too_late', { rule: 'bet.closed' }))
  expect(await get(key)).toEqual(bet)
})

it('says why it was declined, whatever is changed of it afterwards', async () => {
  const { id: betId, key } = await placed()
  await founder().boards.takeOff({ org: company.slug, betId, to: 'declined', reason: 'Too early.' })
  await health(betId, (await get(key)).version, 20)
  expect(await get(key)).toMatchObject({ state: 'declined', stateReason: 'Too early.', odds: 20 })
})

it('is not said otherwise by whoever has not read what was said in between', async () => {
  const { id: betId, key } = await placed()
  const { version } = await get(key)
  await health(betId, version, 60)
  await expect(health(betId, version, 40)).rejects.toMatchObject(refused('stale'))
  expect((await get(key)).odds).toBe(60)
})

it('keeps a belief that a colleague has added in between, and the note of one that stays', async () => {
  const [one, two, three] = [await believe('One'), await believe('Two'), await believe('Three')]
  const { id: betId, key } = await placed({ beliefIds: [one] })
  const note = sql`update poly.edge set sentence = 'From the interviews.', stance = 'contradicts' where source_id = ${one} and target_id = ${betId}`
  await db.asOrg({ orgId: company.orgId, actors: [company.founder.memberId] }, (tx) => tx.execute(note))
  const argue = (beliefIds: string[], seen: string[]) =>
    founder().bets.argue({
      org: company.slug,
      betId,
      beliefIds,
      goalIds: [],
      seen: { beliefIds: seen, goalIds: [] },
    })
  await argue([one, two], [one])
  await expect(argue([one, three], [one])).rejects.toMatchObject(refused('stale'))
  expect((await get(key)).beliefs.map(({ title }) => title).toSorted()).toEqual(['One', 'Two'])
  const [edge] =
    await db.admin`select sentence, stance, version from poly.edge where source_id = ${one} and target_id = ${betId}`
  expect(edge).toMatchObject({ sentence: 'From the interviews.', stance: 'contradicts' })
})

it('stands on nothing that is believed no longer', async () => {
  const belief = await believe('Once')
  const { id: betId } = await placed()
  const org = company.slug
  await founder().beliefs.decide({
    org,
    beliefId: belief,
    expectedVersion: 1,
    act: 'retire',
    reason: 'It was so once.',
  })
  const over = refused('invalid', { field: 'beliefIds', rule: 'belief.over' })
  const seen = { beliefIds: [], goalIds: [] }
  await expect(founder().bets.argue({ org, betId, beliefIds: [belief], goalIds: [], seen })).rejects.toMatchObject(over)
  await expect(placed({ beliefIds: [belief] })).rejects.toMatchObject(over)
})
