import { asAdministrator } from '@polyrhythm/db/administrator'
import { seedSamples } from '@polyrhythm/db/seed/seed-samples'
import type { TestPerson } from '@polyrhythm/db/testing/company'
import type { AccountId, MemberId } from '@polyrhythm/domain/ids'
import { DIRECTIONS, OBJECTIVE_PAGE, OBJECTIVE_SORTS } from '@polyrhythm/domain/objectives/list-objectives'
import type { ObjectiveProgress } from '@polyrhythm/domain/objectives/progress'
import { TOLD_SIGNALS } from '@polyrhythm/domain/objectives/worst-of-totals'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { stage } from '#api/testing/stage'

const now = new Date('2026-08-31T09:00:00+02:00')
const { db, api, company } = await stage('listed')
const { anna, bo, founder, alphaId, betaId, cycleId, tribeId } = company

type Wish = Omit<Parameters<ReturnType<typeof api.as>['objectives']['list']>[0], 'org'>
const everything: Wish = {
  cycleId: null,
  unitIds: [],
  statuses: [],
  ambition: null,
  text: '',
  sort: 'key',
  order: 'ascending',
}
const list = (wish: Partial<Wish> = {}, person: TestPerson = bo, org = 'listed') =>
  api.as(person).objectives.list({ org, ...everything, ...wish })
const keysOf = async (wish: Partial<Wish> = {}) => (await list(wish)).rows.map(({ key }) => key)

const shownIn = (progress: ObjectiveProgress): number => (progress.state === 'measured' ? progress.shown : 0)

/** Every page of a list, one after the other. */
async function walk(wish: Partial<Wish>) {
  const pages = [await list(wish)]
  for (let cursor = pages[0]?.nextCursor; cursor != null; cursor = pages.at(-1)?.nextCursor)
    pages.push(await list({ ...wish, cursor }))
  return pages
}

const addObjective = async (person: TestPerson, squadId: string, title: string) =>
  api.as(person).objectives.create({
    org: 'listed',
    squadId,
    cycleId,
    title,
    why: '',
    ambition: title.includes('%') ? 'committed' : 'aspirational',
    basis: 'own_mission',
    basisReason: 'Ours.',
  })

// More than two pages, most of them with nothing to tell them apart but their keys.
beforeAll(async () => {
  for (let n = 0; n < 2 * OBJECTIVE_PAGE; n += 1) await addObjective(anna, alphaId, n % 2 === 0 ? 'Alike' : `Ride ${n}`)
  await addObjective(bo, betaId, '100% of _vans_ are packed')
})

describe('the list of objectives', () => {
  it('shows a page with how many there are in all, ordered as people count', async () => {
    const { rows, total, nextCursor, cycle } = await list()
    expect(total).toBe(2 * OBJECTIVE_PAGE + 2)
    expect(rows).toHaveLength(OBJECTIVE_PAGE)
    expect(rows.map(({ key }) => key).slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, n) => `ALF-${n + 1}`))
    expect(nextCursor).not.toBeNull()
    expect(cycle).toMatchObject({ name: '2026-Q3' })
    expect(rows[0]).toMatchObject({
      title: 'Riders ride in week one',
      squad: { name: 'Alpha', slug: 'alpha' },
      progress: { state: 'none', reason: 'no_numbers', of: 1 },
      worst: { worst: 'none', rule: 'ST6' },
      lastOn: null,
      freshness: { state: 'never' },
      links: [],
    })
  })

  it.each(OBJECTIVE_SORTS.flatMap((sort) => DIRECTIONS.map((order) => ({ sort, order }))))(
    'walked by $sort, $order, shows everything once, whatever is alike',
    async (wish) => {
      const pages = await walk(wish)
      const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id))
      expect(ids).toHaveLength(2 * OBJECTIVE_PAGE + 2)
      expect(new Set(ids).size).toBe(ids.length)
      expect(pages.map(({ total }) => total)).toEqual([ids.length, ids.length, ids.length])
    },
  )

  it('stays in place while something is added before it', async () => {
    const first = await list({ sort: 'title' })
    await addObjective(bo, betaId, 'Aardvarks ride')
    const second = await list({ sort: 'title', ...(first.nextCursor === null ? {} : { cursor: first.nextCursor }) })
    const shown = new Set(first.rows.map(({ id }) => id))
    expect(second.rows.filter(({ id }) => shown.has(id))).toEqual([])
  })

  it('narrows to squads and to all that stand below a group, to ambitions and to words as they are written', async () => {
    expect(await keysOf({ unitIds: [betaId] })).toEqual(['BET-1', 'BET-2'])
    expect((await list({ unitIds: [tribeId] })).total).toBe(2 * OBJECTIVE_PAGE + 3)
    expect(await keysOf({ unitIds: [crypto.randomUUID()] })).toEqual([])
    expect(await keysOf({ ambition: 'committed' })).toEqual(['BET-1'])
    expect(await keysOf({ text: '% OF _' })).toEqual(['BET-1'])
    expect(await keysOf({ text: '%' })).toEqual(['BET-1'])
    expect(await keysOf({ text: 'bet-' })).toEqual(['BET-1', 'BET-2'])
    expect(await list({ text: 'nothing of the kind' })).toMatchObject({ rows: [], total: 0, nextCursor: null })
  })

  it('puts what has no value last in both directions', async () => {
    await api.as(anna).checkIns.publish({
      org: 'listed',
      checkInId: '01a00000-0000-7000-8000-000000000001',
      squadId: alphaId,
      cycleId,
      weekOf: '2026-08-31' as never,
      values: [{ keyResultId: company.keyResultId, value: 30, confidence: 6, status: 'at_risk' }],
    })
    for (const sort of ['progress', 'last'] as const)
      for (const order of DIRECTIONS) expect((await keysOf({ sort, order }))[0], `${sort} ${order}`).toBe('ALF-1')
    expect((await list({ statuses: ['at_risk'] })).rows).toMatchObject([
      {
        key: 'ALF-1',
        progress: { shown: 0.5 },
        worst: { worst: 'at_risk', counts: { at_risk: 1 } },
        lastOn: '2026-08-31',
      },
    ])
  })

  it('refuses a cursor of another order, one that was made up, and a cycle that is not there', async () => {
    const { nextCursor } = await list({ sort: 'title' })
    await expect(
      list({ sort: 'status', ...(nextCursor === null ? {} : { cursor: nextCursor }) }),
    ).rejects.toMatchObject({
      cause: { refusal: { code: 'invalid', field: 'cursor' } },
    })
    for (const cursor of ['x', 'bnVsbA', Buffer.from('["key",1,2]').toString('base64url')])
      await expect(list({ cursor })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    await expect(list({ cycleId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('names what live links point at, and nothing that is over', async () => {
    const { id } = await api.as(founder).beliefs.create({
      org: 'listed',
      statement: 'The rider decides',
      because: 'Renewals follow riding.',
      conviction: 5,
      horizon: null,
      reviewOn: null,
      goalIds: [],
    })
    await api.as(anna).links.declare({
      org: 'listed',
      objectiveId: company.objectiveId,
      target: { kind: 'belief', id },
      kind: 'explores',
      weight: 'primary',
      sentence: 'First rides are the habit',
    })
    const linked = async () => (await list({ text: 'ALF-1' })).rows.find(({ key }) => key === 'ALF-1')?.links
    expect(await linked()).toEqual([{ key: 'BL-1', title: 'The rider decides', kind: 'belief' }])
    await db.asOrg({ orgId: company.orgId, actors: [founder.memberId] }, (tx) =>
      tx.execute(sql`update poly.node set state = 'retired', reason = 'Nobody holds it.' where id = ${id}`),
    )
    expect(await linked()).toEqual([])
  })
})

describe('the list in the sample company', () => {
  let priya: TestPerson
  beforeAll(async () => {
    await asAdministrator(db.adminUrl, (connection) =>
      seedSamples(connection, { nowMs: now.getTime(), passwordHash: 'none' }),
    )
    const [account] = await db.admin<
      { id: AccountId }[]
    >`select id from poly.account where email = 'priya@norrpedal.example'`
    if (account === undefined) throw new Error('No sample account')
    priya = { accountId: account.id, memberId: '' as MemberId }
  })

  it('[PR13] [ST6] tells of each objective what its own page tells, unless it is achieved there', async () => {
    const { rows } = await list({}, priya, 'norrpedal')
    expect(rows.length).toBeGreaterThan(12)
    for (const { key, progress, worst } of rows) {
      const page = await api.as(priya).objectives.get({ org: 'norrpedal', key })
      expect(progress, key).toMatchObject({ state: page.progress.state, of: page.progress.of })
      expect(Math.abs(shownIn(progress) - shownIn(page.progress)), key).toBeLessThanOrEqual(0.000_05 + 1e-12)
      const isTold = page.worst.counts.achieved === 0
      expect(isTold ? worst.worst : page.worst.worst, key).toBe(page.worst.worst)
    }
  })

  it('[ST6] finds by a word exactly the rows that show it, and orders by it from worst to best', async () => {
    const { rows, total } = await list({ sort: 'status' }, priya, 'norrpedal')
    const found = await Promise.all(
      TOLD_SIGNALS.map(async (status) => ({ status, ...(await list({ statuses: [status] }, priya, 'norrpedal')) })),
    )
    for (const { status, rows } of found)
      expect(new Set(rows.map(({ worst }) => worst.worst).concat(status)).size).toBe(1)
    expect(found.reduce((sum, each) => sum + each.total, 0)).toBe(total)
    const order = rows.map(({ worst }) => TOLD_SIGNALS.findIndex((told) => told === worst.worst))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
})
