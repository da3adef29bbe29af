import { asSystem } from '@polyrhythm/db/testing/company'
import { FOUND_MAX } from '@polyrhythm/domain/search/find'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainData } from '#api/testing/plain-data'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('found')
const { anna, bo, founder, alphaId, betaId, cycleId, objectiveId } = company

const find = (text: string, org = 'found') => api.as(bo).search.find({ org, text })
const titlesOf = async (text: string) => (await find(text)).map(({ title }) => title)
const keysOf = async (text: string) => (await find(text)).map(({ key }) => key)

const addObjective = (person: typeof bo, squadId: string, title: string) =>
  api.as(person).objectives.create({
    org: 'found',
    squadId,
    cycleId,
    title,
    why: '',
    ambition: 'committed',
    basis: 'own_mission',
    basisReason: 'Ours.',
  })

beforeAll(async () => {
  for (const title of ['Vans are packed', 'A van a day', 'Relevance', '100%_sure'])
    await addObjective(bo, betaId, title)
})

describe('search', () => {
  it('[SE1] finds by part of a title or of a key, in any case, and says whose it is', async () => {
    expect(await find('PACK')).toEqual([
      { id: expect.any(String), kind: 'objective', key: 'BET-1', title: 'Vans are packed', slug: null, owner: 'Beta' },
    ])
    expect(await find('alph')).toContainEqual({
      id: alphaId,
      kind: 'squad',
      key: null,
      title: 'Alpha',
      slug: 'alpha',
      owner: null,
    })
    expect(await find('trib')).toMatchObject([{ kind: 'group', slug: 'tribe' }])
  })

  it('[SE1] takes the signs of a pattern for what they are', async () => {
    expect(await titlesOf('100%_')).toEqual(['100%_sure'])
    expect(await titlesOf('%')).toEqual(['100%_sure'])
    expect(await titlesOf('\\')).toEqual([])
  })

  it('[SE1] finds people of today, and neither the company nor what was discarded', async () => {
    expect(await find('founder')).toMatchObject([{ kind: 'person', title: 'Founder' }])
    expect(await titlesOf('found')).toEqual(['Founder'])
    await asSystem(
      db,
      company.orgId,
      (tx) => tx`update poly.member set left_on = current_date where id = ${founder.memberId}`,
    )
    expect(await titlesOf('found')).toEqual([])
    await db.asOrg({ orgId: company.orgId, actors: [anna.memberId] }, (tx) =>
      tx.execute(sql`update poly.node set state = 'discarded' where org_id = ${company.orgId} and id = ${objectiveId}`),
    )
    expect(await keysOf('ALF-1')).toEqual(['ALF-1.1'])
  })

  it('[SE2] an exact key comes first, then what begins so, then a word that does', async () => {
    for (let n = 0; n < 9; n += 1) await addObjective(bo, betaId, `Filler ${n}`)
    expect(await keysOf('bet-1')).toEqual(['BET-1', 'BET-10', 'BET-11', 'BET-12', 'BET-13'])
    expect(await titlesOf('van')).toEqual(['Vans are packed', 'A van a day', 'Relevance'])
  })

  it('[SE1] finds data and insights by what people call them', async () => {
    const { key } = await api.as(bo).evidence.addData({ org: 'found', ...plainData, speaksOf: null })
    const insight = { statement: 'Zebras wait', detail: '', fromIds: [], speaksOf: null }
    await api.as(bo).evidence.addInsight({ org: 'found', ...insight })
    expect(await find(key)).toMatchObject([{ kind: 'data', key, title: plainData.statement }])
    expect(await find('zebra')).toMatchObject([{ kind: 'insight', key: 'I-1' }])
  })

  it('[SE1] names at most twenty', async () => {
    for (let n = 0; n < FOUND_MAX; n += 1) await addObjective(bo, betaId, `Crowd ${n}`)
    expect(await titlesOf('crowd')).toHaveLength(FOUND_MAX)
    expect((await titlesOf('Crowd 1'))[0]).toBe('Crowd 1')
  })

  it('refuses no text and too much of it', async () => {
    for (const text of ['', '   ', 'a'.repeat(101)])
      await expect(find(text)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(find('a', 'nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
