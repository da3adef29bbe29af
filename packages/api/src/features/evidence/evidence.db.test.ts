import { type Day, day } from '@polyrhythm/domain/cycles/day'
import { describe, expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { plainData } from '#api/testing/plain-data'
import { stage } from '#api/testing/stage'

const { api, company } = await stage('observed')
const { founder, anna, bo, boardId, objectiveId } = company
const org = 'observed'

const addData = (more: object = {}) => api.as(bo).evidence.addData({ org, ...plainData, speaksOf: null, ...more })
const get = (key: string) => api.as(anna).evidence.get({ org, key })

describe('data and insights', () => {
  it('[EV4] are not observed after today, and keep what was written', async () => {
    await expect(addData({ observedOn: '2026-09-01' })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    const { key } = await addData({ staleAfter: '2026-06-30', unit: '' })
    expect(await get(key)).toMatchObject({
      kind: 'data',
      title: plainData.statement,
      data: { value: 9, unit: '', n: 1_118, source: 'Exit surveys', quality: 'sampled', staleAfter: '2026-06-30' },
      freshness: { ageDays: 215, isStale: true },
    })
  })

  it('are changed by their author, and a stale change is refused', async () => {
    const { id: dataId, key } = await addData()
    const edit = (expectedVersion: number, value: number) =>
      api.as(bo).evidence.editData({ org, dataId, expectedVersion, ...plainData, value, reason: 'Recounted.' })
    expect(await edit(1, 8)).toEqual({ version: 2 })
    await expect(edit(1, 7)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await get(key)).data?.value).toBe(8)
  })

  it('[EV5] speak one way of one thing; what was taken back comes back by whoever brought it', async () => {
    const belief = await api.as(founder).beliefs.create({
      org,
      statement: 'Waiting costs trust',
      because: '',
      conviction: null,
      horizon: null,
      reviewOn: null,
      goalIds: [],
    })
    const { id: sourceId } = await addData()
    const connect = (person: typeof bo, stance: 'supports' | 'contradicts') =>
      api.as(person).evidence.connect({ org, sourceId, targetId: belief.id, stance, note: '' })
    const { edgeId } = await connect(bo, 'supports')
    await expect(connect(anna, 'contradicts')).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    const withdraw = (person: typeof bo) =>
      api.as(person).evidence.withdraw({ org, edgeId, expectedVersion: 1, reason: 'Counted twice.' })
    await expect(withdraw(anna)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await withdraw(founder)
    await expect(withdraw(founder)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await api.as(bo).beliefs.get({ org, key: belief.key })).evidence).toEqual([])
    await expect(connect(anna, 'supports')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await connect(bo, 'contradicts')).toEqual({ edgeId })
  })

  it('[EV1] an insight does not speak of an insight, and evidence of nothing else', async () => {
    const addInsight = () =>
      api
        .as(bo)
        .evidence.addInsight({ org, statement: 'Small jobs fill the queue', detail: '', fromIds: [], speaksOf: null })
    const [one, other] = [await addInsight(), await addInsight()]
    const connect = (targetId: string) =>
      api.as(bo).evidence.connect({ org, sourceId: one.id, targetId, stance: 'supports', note: '' })
    await expect(connect(other.id)).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    await expect(connect(objectiveId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('[RD2] keep every reading, and the newest of a day stands', async () => {
    const { id: dataId, key } = await addData()
    const read = (value: number, observedOn: Day) =>
      api.as(bo).evidence.addReading({ org, dataId, value, observedOn, note: '' })
    await read(9, day('2026-02-28'))
    await read(8, day('2026-03-31'))
    await read(7.5, day('2026-03-31'))
    await expect(read(7, day('2026-09-01'))).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    const { readings } = await get(key)
    expect(readings).toHaveLength(3)
    expect(readings.filter(({ stands }) => stands).map(({ value, observedOn }) => [observedOn, value])).toEqual([
      ['2026-02-28', 9],
      ['2026-03-31', 7.5],
    ])
  })

  it('[EV6] lead forward to all that leans on them, each once by its shortest way', async () => {
    const belief = await api.as(founder).beliefs.create({
      org,
      statement: 'Repair beats features',
      because: '',
      conviction: null,
      horizon: null,
      reviewOn: null,
      goalIds: [],
    })
    const data = await addData()
    const insight = await api.as(bo).evidence.addInsight({
      org,
      statement: 'Waiting drives people away',
      detail: '',
      fromIds: [data.id],
      speaksOf: { targetId: belief.id, stance: 'contradicts', note: 'It says the opposite.' },
    })
    const bet = await api.as(founder).bets.create({ org, ...plainBet(boardId, 'Fix it', { beliefIds: [belief.id] }) })
    await api.as(anna).links.declare({
      org,
      objectiveId,
      target: { kind: 'bet', id: bet.id },
      kind: 'contributes',
      weight: 'primary',
      sentence: 'We do.',
    })
    const { leans, speaksOf } = await get(data.key)
    expect(speaksOf).toMatchObject([{ id: insight.id, stance: 'supports' }])
    const told = leans.map(({ key, depth, via, isAgainst }) => [key, depth, via, isAgainst])
    expect(told).toHaveLength(4)
    expect(told).toEqual(
      expect.arrayContaining([
        [insight.key, 1, [], false],
        [belief.key, 2, [insight.key], true],
        [bet.key, 3, [insight.key, belief.key], true],
        ['ALF-1', 4, [insight.key, belief.key, bet.key], true],
      ]),
    )
  })

  it('are a file, narrowed as the list is', async () => {
    const { csv, name } = await api.as(anna).evidence.export({ org, show: 'stale' })
    expect(name).toBe('observed-stale-2026-08-31.csv')
    const [head, ...lines] = csv.trim().split('\r\n')
    expect(head).toContain('key,kind,statement,value')
    const { items } = await api.as(anna).evidence.list({ org })
    expect(lines).toHaveLength(items.filter(({ freshness }) => freshness.isStale).length)
    expect(lines.length).toBeGreaterThan(0)
  })
})
