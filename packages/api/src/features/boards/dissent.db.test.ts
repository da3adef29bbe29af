import { addSeats, asSystem, testCompany, type TestCompany, type TestPerson } from '@polyrhythm/db/testing/company'
import { tallyOf } from '@polyrhythm/domain/boards/dissent'
import { sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

const { db, api } = await stage('dissent')
let company: TestCompany
/** On the board from the first to the last, all in Next. */
let bets: string[]
beforeEach(async () => {
  company = await testCompany(db, `dissent-${crypto.randomUUID().slice(0, 8)}`)
  bets = []
  for (const title of ['Fourth', 'Third', 'Second', 'First'])
    bets.unshift((await as().bets.create({ org: company.slug, ...plainBet(company.boardId, title) })).id)
})

const as = (person = company.founder) => api.as(person)
const join = (...people: readonly TestPerson[]) =>
  addSeats(
    db,
    company.orgId,
    people.map(({ memberId }) => ({ memberId, unitId: company.companyId, role: 'council' })),
  )
const rank = (person: TestPerson, order: readonly number[]) =>
  as(person).boards.rankPrivately({
    org: company.slug,
    boardId: company.boardId,
    betIds: order.map((index) => bets[index] ?? ''),
  })
const dissent = (person = company.bo) => as(person).boards.dissent({ org: company.slug, unit: null })
const acting = (person: TestPerson) => ({ orgId: company.orgId, actors: [person.memberId] as const })
const stored = async (person: TestPerson) =>
  await db.asOrg(acting(person), (tx) =>
    tx.execute<{ member_id: string }>(sql`select member_id from poly.private_rank`),
  )
const endSeats = ({ memberId }: TestPerson) =>
  asSystem(
    db,
    company.orgId,
    (tx) =>
      tx`update poly.seat set until_on = poly.today() where member_id = ${memberId} and unit_id = ${company.companyId}`,
  )

describe('the database', () => {
  const write = (person: TestPerson, memberId: string, text: string) =>
    db.asOrg(acting(person), (tx) =>
      tx.execute(
        sql`insert into poly.private_rank (org_id, board_id, member_id, bet_ids) values (${company.orgId}, ${company.boardId}, ${memberId}, ${text}::uuid[])`,
      ),
    )
  const refused = { cause: { code: '42501' } }

  it('[DS1] refuses the ranking of whoever is not on the council, or in the name of another', async () => {
    const all = `{${bets.join()}}`
    await expect(write(company.bo, company.bo.memberId, all)).rejects.toMatchObject(refused)
    await expect(write(company.lead, company.lead.memberId, all)).rejects.toMatchObject(refused)
    await join(company.anna)
    await expect(write(company.anna, company.founder.memberId, all)).rejects.toMatchObject(refused)
    await write(company.anna, company.anna.memberId, all)
  })

  it("[DS1] shows, changes and removes nobody else's ranking", async () => {
    await join(company.anna)
    await rank(company.founder, [1, 0, 2, 3])
    for (const person of [company.anna, company.bo]) {
      expect(await stored(person)).toEqual([])
      const touched = await db.asOrg(acting(person), async (tx) => [
        ...(await tx.execute(sql`update poly.private_rank set bet_ids = '{}' returning member_id`)),
        ...(await tx.execute(sql`delete from poly.private_rank returning member_id`)),
      ])
      expect(touched).toEqual([])
    }
    expect(await stored(company.founder)).toEqual([{ member_id: company.founder.memberId }])
  })

  it('[DS5] says nothing of two rankings, also to their authors', async () => {
    await join(company.anna)
    await rank(company.founder, [1, 0, 2, 3])
    await rank(company.anna, [1, 0, 2, 3])
    for (const person of [company.founder, company.anna, company.bo])
      expect(
        await db.asOrg(acting(person), (tx) => tx.execute(sql`select * from poly.dissent_of(${company.boardId})`)),
      ).toEqual([])
  })

  it('[DS5] leaves no trace in history or in what is told of who ranked', async () => {
    await rank(company.founder, [3, 2, 1, 0])
    const rows = await db.admin<{ of: string; subject_id: string }[]>`
      select of, subject_id from poly.change where org_id = ${company.orgId} and of = 'private_rank'`
    expect(rows).toEqual([{ of: 'private_rank', subject_id: company.boardId }])
    expect(
      await db.admin`select from poly.row_version where org_id = ${company.orgId} and of = 'private_rank'`,
    ).toEqual([])
  })
})

describe('the council of a board', () => {
  it('[DS1] [DS5] hides the order of all until three have ranked; then everybody reads it, without names', async () => {
    await join(company.anna, company.lead)
    await rank(company.founder, [1, 0, 2, 3])
    await rank(company.anna, [1, 0, 3, 2])
    expect(await dissent()).toMatchObject({ dissent: null, council: { size: 3, voters: 2, least: 3 }, mine: null })
    await rank(company.lead, [0, 1, 2, 3])
    const shown = await dissent()
    expect(shown.council).toEqual({ size: 3, voters: 3, least: 3 })
    expect(
      shown.dissent?.map(({ bet, points, best, worst, shift }) => [bets.indexOf(bet), points, best, worst, shift]),
    ).toEqual([
      [1, 8, 1, 2, 1],
      [0, 7, 1, 2, -1],
      [2, 2, 3, 4, 0],
      [3, 1, 3, 4, 0],
    ])
    expect(JSON.stringify(shown)).not.toContain(company.founder.memberId)
    expect((await dissent(company.founder)).mine?.order).toEqual([1, 0, 2, 3].map((index) => bets[index]))
  })

  it('[DS1] a later ranking takes the place of the earlier one, and can be taken back', async () => {
    await rank(company.founder, [1, 0, 2, 3])
    await rank(company.founder, [3, 2, 1, 0])
    expect((await dissent(company.founder)).mine?.order).toEqual(bets.toReversed())
    await as().boards.takeRankBack({ org: company.slug, boardId: company.boardId })
    expect(await dissent(company.founder)).toMatchObject({ mine: null, council: { voters: 0 } })
  })

  it('[DS4] counts nobody who left the council, who may still take theirs back', async () => {
    await join(company.anna, company.lead)
    for (const person of [company.founder, company.anna, company.lead]) await rank(person, [0, 1, 2, 3])
    await endSeats(company.anna)
    expect(await dissent()).toMatchObject({ dissent: null, council: { size: 2, voters: 2 } })
    await expect(rank(company.anna, [0, 1, 2, 3])).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await as(company.anna).boards.takeRankBack({ org: company.slug, boardId: company.boardId })
    expect(await stored(company.anna)).toEqual([])
  })

  it('[DS4] passes over what left Now and Next, and says what one has not ranked yet', async () => {
    await rank(company.founder, [3, 1, 0])
    const move = { org: company.slug, boardId: company.boardId, after: 'top', entry: null, reason: 'Not now.' }
    await as().boards.move({ ...move, betId: bets[3] ?? '', column: 'later' })
    expect((await dissent(company.founder)).mine).toMatchObject({
      order: [1, 0, 2].map((index) => bets[index]),
      unsaid: [bets[2]],
    })
    await expect(rank(company.founder, [3])).rejects.toMatchObject({
      cause: { refusal: { code: 'invalid', rule: 'nothing_to_rank' } },
    })
  })

  it('[DS2] [DS3] [DS4] the database counts as the rules do', async () => {
    await join(company.anna, company.lead, company.bo)
    const voters = [company.founder, company.anna, company.lead, company.bo]
    const some = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(fc.array(some, { minLength: 4, maxLength: 4 }), async (rankings) => {
        for (const [index, order] of rankings.entries()) await rank(voters[index] ?? company.founder, order)
        const ballot = (await dissent()).bets.map(({ id }) => id)
        const said = rankings.map((order) => order.map((index) => bets[index] ?? ''))
        const shown = (await dissent()).dissent ?? []
        for (const tally of tallyOf(ballot, said))
          expect(shown.find(({ bet }) => bet === tally.bet)).toMatchObject(tally)
      }),
      { numRuns: 12 },
    )
  })
})
