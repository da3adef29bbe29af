import { describe, expect, it } from 'vitest'
import { day } from '@polyrhythm/domain/cycles/day'
import { plainGoal } from '#api/testing/plain-goal'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('goals')
const org = 'goals'
const founder = api.as(company.founder)
const set = (title: string, more = {}) => founder.goals.create({ org, ...plainGoal(title, more) })
const refusal = (code: string, more = {}) => ({ cause: { refusal: { code, ...more } } })
const { kind: _, beliefIds: __, ...says } = plainGoal('More riders')

describe('a goal', () => {
  it('[PR9] stands where its newest reading is, whatever was written down last', async () => {
    const { id, key } = await set('Newest wins')
    const read = (value: number, on: string) =>
      founder.goals.read({ org, goalId: id, value, observedOn: day(on), note: `on ${on}` })
    await read(120, '2026-02-02')
    await read(150, '2026-03-02')
    await read(140, '2026-02-16')
    await read(160, '2026-03-02')
    const goal = await api.as(company.bo).goals.get({ org, key })
    expect(goal).toMatchObject({
      value: 160,
      observedOn: '2026-03-02',
      progress: { shown: 0.6 },
      can: { write: false },
    })
    expect(goal.readings.map(({ value }) => value)).toEqual([120, 140, 150, 160])
    expect(goal.readings[0]).toMatchObject({ note: 'on 2026-02-02', by: 'Founder' })
  })

  it('[RD1] is not read for tomorrow', async () => {
    const { id } = await set('Tomorrow')
    const early = founder.goals.read({ org, goalId: id, value: 1, observedOn: day('2999-01-01'), note: '' })
    await expect(early).rejects.toMatchObject(refusal('invalid', { field: 'observedOn' }))
  })

  it('keeps what it said before, with the reason', async () => {
    const { id, key } = await set('More riders')
    const change = { org, goalId: id, expectedVersion: 1, ...says, target: 300, reason: 'It was too easy.' }
    await founder.goals.edit(change)
    await expect(founder.goals.edit(change)).rejects.toMatchObject(refusal('stale', { currentVersion: 2 }))
    const { revisions, target } = await founder.goals.get({ org, key })
    expect(target).toBe(300)
    expect(revisions.map(({ target: to, reason }) => [to, reason])).toEqual([
      [200, null],
      [300, 'It was too easy.'],
    ])
  })

  it('[GL4] ends once, with a reason, and neither changes nor is read afterwards', async () => {
    const { id, key } = await set('Over')
    await founder.goals.end({ org, goalId: id, expectedVersion: 1, as: 'missed', reason: 'The market went.' })
    const over = refusal('too_late', { rule: 'goal.ended' })
    await expect(
      founder.goals.read({ org, goalId: id, value: 1, observedOn: day('2026-01-01'), note: '' }),
    ).rejects.toMatchObject(over)
    await expect(
      founder.goals.end({ org, goalId: id, expectedVersion: 2, as: 'reached', reason: 'No.' }),
    ).rejects.toMatchObject(over)
    expect(await founder.goals.get({ org, key })).toMatchObject({ state: 'missed', reason: 'The market went.' })
    expect((await founder.goals.list({ org })).map(({ title }) => title)).not.toContain('Over')
    // Nor in raw SQL.
    const acting = { orgId: company.orgId, actors: [company.founder.memberId] }
    for (const text of [
      `update poly.node set state = 'active', reason = 'again' where id = '${id}'`,
      `update poly.node set state = 'reached', reason = 'better' where id = '${id}'`,
    ])
      await expect(db.asOrg(acting, (tx) => tx.execute(text))).rejects.toMatchObject({ cause: { code: 'PC422' } })
  })

  it('its readings cannot be changed or taken away, not even by the council', async () => {
    const acting = { orgId: company.orgId, actors: [company.founder.memberId] }
    for (const text of ['update poly.reading set value = 9', 'delete from poly.reading'])
      await expect(db.asOrg(acting, (tx) => tx.execute(text))).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('is aimed at by the beliefs that the council chooses, and by those only', async () => {
    const belief = async (statement: string) => {
      const more = { because: '', conviction: null, horizon: null, reviewOn: null, goalIds: [] }
      return (await founder.beliefs.create({ org, statement, ...more })).id
    }
    const [one, two] = [await belief('One'), await belief('Two')]
    const { id, key } = await set('Aimed at', { beliefIds: [one] })
    const aims = async () =>
      (await founder.goals.get({ org, key })).beliefs.map(({ title, isPrimary }) => `${title} ${String(isPrimary)}`)
    expect(await aims()).toEqual(['One true'])
    await founder.goals.aim({ org, goalId: id, beliefIds: [two], seenIds: [one] })
    expect(await aims()).toEqual(['Two true'])
    const other = await set('Another', { beliefIds: [one] })
    // Whoever has not seen that it is Two by now takes nothing away unread.
    await expect(founder.goals.aim({ org, goalId: id, beliefIds: [one], seenIds: [one] })).rejects.toMatchObject(
      refusal('stale'),
    )
    await founder.goals.aim({ org, goalId: id, beliefIds: [one, two], seenIds: [two] })
    expect(await aims()).toEqual(['Two true', 'One false'])
    expect((await founder.goals.get({ org, key: other.key })).beliefs).toMatchObject([{ title: 'One' }])
  })
})

describe('the north star', () => {
  it('[GL4] is one at a time, and the goals that are set under it aim at it', async () => {
    const star = await set('Riding is easy', { kind: 'north_star' })
    expect(star.key).toBe('')
    await expect(set('Another', { kind: 'north_star' })).rejects.toMatchObject(refusal('taken', { field: 'kind' }))
    const { id } = await set('Under it')
    const [edge] = await db.admin`select target_id from poly.edge where source_id = ${id} and kind = 'serves'`
    expect(edge).toEqual({ target_id: star.id })
    expect((await founder.goals.overview({ org })).northStar).toMatchObject({ title: 'Riding is easy' })
    expect(await founder.goals.get({ org, key: star.address })).toMatchObject({ kind: 'north_star' })
    await founder.goals.end({ org, goalId: star.id, expectedVersion: 1, as: 'dropped', reason: 'Another one.' })
    expect((await set('Cars stay parked', { kind: 'north_star' })).id).not.toBe(star.id)
  })
})
