import { isDense } from '@polyrhythm/domain/bets/rank'
import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { type TestDatabase, testDatabase } from '@polyrhythm/db/testing/test-database'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anyway, plainBet } from '#api/testing/plain-bet'
import { type TestApi, testApi } from '#api/testing/test-api'

let db: TestDatabase
let api: TestApi
let company: TestCompany
let bets: string[]
beforeAll(async () => {
  db = await testDatabase()
  api = await testApi(db)
})
beforeEach(async () => {
  company = await testCompany(db, `board-${crypto.randomUUID().slice(0, 8)}`)
  bets = []
  for (const title of ['A', 'B', 'C', 'D', 'E']) bets.push(await place(title))
})
afterAll(async () => {
  await api.close()
  await db.close()
})

/** Each new one goes on top of Next, so the board reads E D C B A. */
const place = async (title: string): Promise<string> => {
  const made = await api.as(company.founder).bets.create({ org: company.slug, ...plainBet(company.boardId, title) })
  return made.id
}
const move = (bet: number, column: 'now' | 'next' | 'later', after: number | 'top') =>
  api.as(company.founder).boards.move({
    org: company.slug,
    boardId: company.boardId,
    betId: bets[bet] ?? '',
    column,
    after: after === 'top' ? 'top' : (bets[after] ?? ''),
    reason: 'Because.',
    entry: column === 'now' ? anyway : null,
  })
const board = () => api.as(company.bo).boards.get({ org: company.slug, unit: null })
const order = async (): Promise<string> => (await board()).bets.map(({ title }) => title).join(' ')

describe('moving a bet', () => {
  it('[RK2] puts it right after its neighbour and keeps the order of the others', async () => {
    expect(await order()).toBe('E D C B A')
    await move(0, 'next', 3)
    expect(await order()).toBe('E D A C B')
    await move(4, 'later', 'top')
    expect(await order()).toBe('D A C B E')
  })

  it('[RK1] leaves ranks dense and columns in order, whatever is moved at once', async () => {
    const moves = Array.from({ length: 24 }, (_, index) =>
      move(index % 5, (['now', 'next', 'later'] as const)[index % 3] ?? 'now', 'top'),
    )
    const settled = await Promise.allSettled(moves)
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([])
    const places = (await board()).bets.flatMap(({ id, place: at }) => (at === null ? [] : [{ bet: id, ...at }]))
    expect(places).toHaveLength(5)
    expect(isDense(places)).toBe(true)
    const [logged] = await db.admin`select count(*)::int as n from poly.rank_change where board_id = ${company.boardId}`
    expect(logged).toEqual({ n: 5 + 24 })
  })

  it('refuses a neighbour that has gone to another column', async () => {
    await move(3, 'now', 'top')
    await expect(move(0, 'next', 3)).rejects.toMatchObject({
      cause: { refusal: { code: 'too_late', rule: 'rank.neighbour_elsewhere' } },
    })
    expect(await order()).toBe('D E C B A')
  })

  it('cannot be done past the function that logs it, not even by the council', async () => {
    const acting = { orgId: company.orgId, actors: [company.founder.memberId] }
    for (const text of [
      'update poly.place set rank = 9',
      'delete from poly.place',
      'update poly.rank_change set reason = $$other$$',
    ])
      await expect(db.asOrg(acting, (tx) => tx.execute(text))).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('a bet that is pitched by somebody else waits for the council', async () => {
    const made = await api.as(company.bo).bets.create({ org: company.slug, ...plainBet(company.boardId, 'Mine') })
    expect(made.isPlaced).toBe(false)
    const shown = await board()
    expect(shown.waiting.map(({ title }) => title)).toEqual(['Mine'])
    expect(shown.can.rank).toBe(false)
  })
})
