import { asSystem, type TestPerson } from '@polyrhythm/db/testing/company'
import { newNode, rows } from '@polyrhythm/db/testing/stage'
import { type Cast, castOf, type Relation, RELATIONS } from '@polyrhythm/db/testing/relations'
import { type BetState, type Column, COLUMNS, OUTCOMES } from '@polyrhythm/domain/bets/bet'
import { type BetAct, stateAfter } from '@polyrhythm/domain/bets/bet-life'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { footprint } from '#api/testing/footprint'
import { heard } from '#api/testing/heard'
import { linkAll } from '#api/testing/link-to'
import { anyway, plainBet } from '#api/testing/plain-bet'
import { emptyStage } from '#api/testing/stage'

/*
 * The machine of bets: every place that a bet can be in × every act × everybody, through the procedures. Where an act leads is
 * spelled once, in the domain (BT1); here is who is heard: the council of the board, and nobody else (`domain.md` 8.6).
 */
const { db, api } = await emptyStage()
let cast: Cast
let org: string
beforeAll(async () => {
  cast = await castOf(db, 'betting')
  org = cast.company.slug
}, 60_000)

/** Where a bet is: its state, and on the board its column. */
const SPOTS = ['draft', 'pitched', ...COLUMNS, 'paused', 'declined', 'closed'] as const
type Spot = (typeof SPOTS)[number]
const columnOf = (spot: Spot): Column | null => COLUMNS.find((column) => column === spot) ?? null
const stateOf = (spot: Spot): BetState => (columnOf(spot) === null ? (spot as BetState) : 'on_board')

const lesson = { title: 'Ask first', expected: 'Many', happened: 'Few', learned: 'Ask.', willChange: '', tags: [] }
type Act = {
  readonly act: BetAct
  readonly column: Column | null
  readonly do: (who: TestPerson, betId: string) => Promise<unknown>
}
const place = (column: Column): Act => ({
  act: 'place',
  column,
  do: (who, betId) =>
    api.as(who).boards.move({
      org,
      boardId: cast.company.boardId,
      betId,
      column,
      after: 'top',
      reason: `To ${column}.`,
      entry: column === 'now' ? anyway : null,
    }),
})
const takeOff = (to: 'paused' | 'declined'): Act => ({
  act: to === 'paused' ? 'pause' : 'decline',
  column: null,
  do: (who, betId) => api.as(who).boards.takeOff({ org, betId, to, reason: `It is ${to}.` }),
})
const close = (outcome: (typeof OUTCOMES)[number]): Act => ({
  act: 'close',
  column: null,
  do: (who, betId) =>
    api.as(who).bets.close({ org, betId, outcome, evidence: 'Nobody came.', note: 'Thank you.', lesson, ledger: [] }),
})
const ACTS: Readonly<Record<string, Act>> = {
  ...Object.fromEntries(COLUMNS.map((column) => [`to ${column}`, place(column)])),
  pause: takeOff('paused'),
  decline: takeOff('declined'),
  ...Object.fromEntries(OUTCOMES.map((outcome) => [`close as ${outcome}`, close(outcome)])),
}
const cells = SPOTS.flatMap((spot) => Object.entries(ACTS).map(([name, act]): [Spot, string, Act] => [spot, name, act]))

const tooLate: Readonly<Record<BetAct, string>> = {
  place: 'too_late bet.closed',
  pause: 'too_late not_on_board',
  decline: 'too_late not_on_board',
  close: 'too_late bet.closed',
}
const mayAct: Readonly<Record<Relation, 'ok' | 'forbidden council' | 'not_found'>> = {
  council: 'ok',
  other_council: 'forbidden council',
  sponsor: 'forbidden council',
  road_manager: 'forbidden council',
  author: 'forbidden council',
  serving: 'forbidden council',
  linked: 'forbidden council',
  other_squad: 'forbidden council',
  former: 'forbidden council',
  member: 'forbidden council',
  admin: 'forbidden council',
  outsider: 'not_found',
}
const expected = (who: Relation, spot: Spot, { act }: Act): string => {
  if (mayAct[who] !== 'ok') return mayAct[who]
  return stateAfter(stateOf(spot), act) === null ? tooLate[act] : 'ok, written'
}

/** A bet that has got to a spot, to which everybody stands in their relation. @returns its key */
async function betIn(spot: Spot): Promise<string> {
  const { company, people } = cast
  const { id, key } = spot === 'draft' ? await draft() : await pitch()
  const [sponsorId, roadManagerId] = [people.sponsor.memberId, people.road_manager.memberId]
  await asSystem(
    db,
    company.orgId,
    (tx) => tx`update poly.bet set sponsor_id = ${sponsorId}, road_manager_id = ${roadManagerId} where id = ${id}`,
  )
  await linkAll(api, cast, id)
  const column = columnOf(spot)
  if (spot === 'paused' || spot === 'closed') await place('next').do(people.council, id)
  if (column !== null) await place(column).do(people.council, id)
  if (spot === 'paused' || spot === 'declined') await takeOff(spot).do(people.council, id)
  if (spot === 'closed') await close('lost').do(people.council, id)
  return key
}

const pitch = () =>
  api.as(cast.people.author).bets.create({ org, ...plainBet(cast.company.boardId, 'First thirty days') })

/** The product pitches at once; a draft is what the database knows besides. */
const draft = () => {
  const { company, people } = cast
  const { orgId, companyId: ownerId } = company
  return db.asOrg({ orgId, actors: [people.author.memberId] }, async (tx) => {
    const id = await newNode(tx, company, people.author, { kind: 'bet', ownerId, state: 'draft' })
    await tx.execute(sql`insert into poly.bet (org_id, id, owner_id) values (${orgId}, ${id}, ${ownerId})`)
    const [row] = await rows(tx, sql`select key from poly.node where id = ${id}`)
    return { id, key: String(row?.['key']) }
  })
}

const read = async (key: string) => {
  const { can, ...bet } = await api.as(cast.people.member).bets.get({ org, key })
  return bet
}

describe('every act on a bet', () => {
  it('is asked for every spot by everybody', () => {
    expect(cells).toHaveLength(8 * (3 + 2 + 5))
    expect(Object.keys(mayAct)).toEqual(RELATIONS)
  })

  it.each(cells)('[BT1] %s: %s', async (spot, _, act) => {
    const key = await betIn(spot)
    const { id } = await read(key)
    const before = await footprint(db, cast.company.orgId)
    const told: Record<string, string> = {}
    // The council last: what it does is done.
    for (const who of RELATIONS.toSorted((a, b) => Number(a === 'council') - Number(b === 'council'))) {
      const answer = await heard(act.do(cast.people[who], id))
      const isTraceless = (await footprint(db, cast.company.orgId)) === before
      told[who] = isTraceless ? answer : `${answer}, written`
    }
    expect(told).toEqual(Object.fromEntries(RELATIONS.map((who) => [who, expected(who, spot, act)])))
    const after = await read(key)
    expect(after.state).toBe(stateAfter(stateOf(spot), act.act) ?? stateOf(spot))
    expect(after.place?.column ?? null).toBe(told['council'] === 'ok, written' ? act.column : columnOf(spot))
  })
})

describe('pitching a bet', () => {
  const pitched: Readonly<Record<Relation, BetState | 'not_found'>> = {
    council: 'on_board',
    other_council: 'pitched',
    sponsor: 'pitched',
    road_manager: 'pitched',
    author: 'pitched',
    serving: 'pitched',
    linked: 'pitched',
    other_squad: 'pitched',
    former: 'pitched',
    member: 'pitched',
    admin: 'pitched',
    outsider: 'not_found',
  }

  it.each(RELATIONS)('[BT1] is everybody’s; its place is the council’s: %s', async (who) => {
    const made = api
      .as(cast.people[who])
      .bets.create({ org, ...plainBet(cast.company.boardId, `Of ${who}`, { column: 'later' }) })
    const answer = await heard(made)
    expect(answer === 'ok' ? (await read((await made).key)).state : answer).toBe(pitched[who])
  })

  it('[BT1] a bet that is closed is taken up again by another one that supersedes it', async () => {
    const { company, people } = cast
    const old = await read(await betIn('closed'))
    const { id: betId, key } = await api
      .as(people.council)
      .bets.create({ org, ...plainBet(company.boardId, 'Once more') })
    await api.as(people.council).bets.relate({ org, betId, otherId: old.id, kind: 'supersedes', note: null })
    expect((await read(old.key)).state).toBe('closed')
    expect((await read(key)).state).toBe('on_board')
  })
})
