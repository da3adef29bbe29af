import type { TestPerson } from '@polyrhythm/db/testing/company'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { plainData } from '#api/testing/plain-data'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('believed')
const { founder, anna, bo, lead, boardId, objectiveId, alphaId } = company
const org = 'believed'

const says = { statement: 'Uptime beats features', because: '', conviction: 3, horizon: null, reviewOn: null }
const newBelief = (more: Partial<typeof says> = {}) =>
  api.as(founder).beliefs.create({ org, ...says, ...more, goalIds: [] })
const get = (key: string) => api.as(anna).beliefs.get({ org, key })
const newData = (person: TestPerson = bo) => api.as(person).evidence.addData({ org, ...plainData, speaksOf: null })
const challenge = (person: TestPerson, beliefId: string, sourceIds: string[], note = 'It fell in Malmö.') =>
  api.as(person).beliefs.challenge({ org, beliefId, sourceIds, written: null, note })
const decide = async (person: TestPerson, key: string, act: 'hold' | 'decline' | 'retire', reason: string) => {
  const { id, version } = await get(key)
  return api.as(person).beliefs.decide({ org, beliefId: id, expectedVersion: version, act, reason })
}
const newBet = (title: string, beliefIds: string[], sponsorId = founder.memberId) =>
  api.as(founder).bets.create({ org, ...plainBet(boardId, title, { beliefIds, sponsorId }) })
const premisesOf = async (beliefId: string) =>
  (await api.as(anna).beliefs.premises({ org })).filter(({ belief }) => belief.id === beliefId)

describe('the life of a belief', () => {
  it('[BF2] a draft is held or declined by the council, with a reason', async () => {
    const drafted = () => api.as(bo).beliefs.create({ org, ...says, goalIds: [] })
    const [one, other] = [await drafted(), await drafted()]
    await expect(decide(bo, one.key, 'hold', 'Mine.')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await decide(founder, one.key, 'hold', 'Three markets say so.')).toEqual({ state: 'held' })
    expect(await decide(founder, other.key, 'decline', 'Said already.')).toEqual({ state: 'declined' })
    await expect(decide(founder, other.key, 'hold', 'After all.')).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await get(other.key)).life.map(({ state, reason }) => [state, reason])).toEqual([
      ['declined', 'Said already.'],
      ['draft', null],
    ])
  })

  it('[BF3] anybody challenges one that is held, with evidence that exists or is written along', async () => {
    const belief = await newBelief()
    const data = await newData()
    await expect(challenge(bo, belief.id, [])).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(challenge(bo, belief.id, [belief.id])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await challenge(bo, belief.id, [data.id])
    await api.as(lead).beliefs.challenge({
      org,
      beliefId: belief.id,
      sourceIds: [],
      written: { kind: 'data', says: { ...plainData, statement: 'Nobody waits in Oslo' } },
      note: 'Nor in Oslo.',
    })
    const { state, evidence, life, acts } = await get(belief.key)
    expect(state).toBe('challenged')
    expect(evidence.map(({ stance, by, note }) => [stance, by, note])).toEqual([
      ['contradicts', 'bo', 'It fell in Malmö.'],
      ['contradicts', 'lead', 'Nor in Oslo.'],
    ])
    expect(life[0]).toMatchObject({ state: 'challenged', by: 'bo', reason: 'It fell in Malmö.', with: [data.key] })
    expect(acts).toEqual(['challenge'])
    expect((await api.as(founder).beliefs.get({ org, key: belief.key })).acts).toEqual([
      'hold',
      'challenge',
      'revise',
      'retire',
    ])
  })

  it('[BF3] what speaks for it already does not challenge it, and no draft is challenged', async () => {
    const belief = await newBelief()
    const data = await newData()
    await api.as(bo).evidence.connect({ org, sourceId: data.id, targetId: belief.id, stance: 'supports', note: '' })
    await expect(challenge(anna, belief.id, [data.id])).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    const draft = await api.as(bo).beliefs.create({ org, ...says, goalIds: [] })
    await expect(challenge(anna, draft.id, [data.id])).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('[BF4] a revision supersedes it and inherits the evidence that was ticked', async () => {
    const belief = await newBelief()
    const [kept, left] = [await newData(), await newData()]
    for (const { id: sourceId } of [kept, left])
      await api.as(bo).evidence.connect({ org, sourceId, targetId: belief.id, stance: 'supports', note: 'Seen.' })
    const { evidence, version } = await get(belief.key)
    const ticked = evidence.filter(({ id }) => id === kept.id).map(({ edgeId }) => edgeId)
    const command = {
      org,
      beliefId: belief.id,
      ...says,
      statement: 'Uptime beats features in cities',
      reason: 'Narrower.',
    }
    const revise = (evidenceIds: string[], expectedVersion = version) =>
      api.as(founder).beliefs.revise({ ...command, evidenceIds, expectedVersion })
    await expect(revise(ticked, version + 1)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(revise([crypto.randomUUID()])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { key } = await revise(ticked)
    const newer = await get(key)
    expect(newer).toMatchObject({ state: 'held', supersedes: { key: belief.key }, supersededBy: null })
    expect(newer.evidence.map(({ id, note }) => [id, note])).toEqual([[kept.id, 'Seen.']])
    expect(await get(belief.key)).toMatchObject({ state: 'revised', supersededBy: { key }, acts: [] })
  })

  it('refuses a stale decision and the reason of the step before', async () => {
    const belief = await newBelief()
    await challenge(bo, belief.id, [(await newData()).id], 'Same words.')
    await expect(
      api.as(founder).beliefs.decide({ org, beliefId: belief.id, expectedVersion: 1, act: 'hold', reason: 'No.' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(decide(founder, belief.key, 'hold', 'Same words.')).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
    })
    expect(await decide(founder, belief.key, 'hold', 'Malmö is one town.')).toEqual({ state: 'held' })
  })
})

describe('what stands on a belief that shakes', () => {
  it('[BF6, BF7] asks each owner until they answer, again for a newer step, and nobody when it is held again', async () => {
    const belief = await newBelief()
    const [bet, other] = [await newBet('On it', [belief.id], lead.memberId), await newBet('Elsewhere', [])]
    await api.as(anna).links.declare({
      org,
      objectiveId,
      target: { kind: 'bet', id: bet.id },
      kind: 'contributes',
      weight: 'primary',
      sentence: 'We carry it.',
    })
    expect(await premisesOf(belief.id)).toEqual([])
    await challenge(bo, belief.id, [(await newData()).id])
    const found = await premisesOf(belief.id)
    expect(found.map(({ subject, depth, via, answer }) => [subject.id, depth, via, answer])).toEqual([
      [bet.id, 1, [], null],
      [objectiveId, 2, [bet.key], null],
    ])
    expect(found.some(({ subject }) => subject.id === other.id)).toBe(false)

    const [onBet, onObjective] = found
    if (onBet === undefined || onObjective === undefined) throw new Error('Both stand on it')
    const answer = (person: TestPerson, { premiseId, subject }: typeof onBet) =>
      api
        .as(person)
        .beliefs.answerPremise({ org, premiseId, subjectId: subject.id, answer: 'keep', reason: 'It holds.' })
    for (const person of [anna, bo]) await expect(answer(person, onBet)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    for (const person of [bo, lead, founder])
      await expect(answer(person, onObjective)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await answer(lead, onBet)
    await answer(anna, onObjective)
    expect((await premisesOf(belief.id)).map(({ answer: said }) => said?.answer)).toEqual(['keep', 'keep'])
    expect((await premisesOf(belief.id))[1]).toMatchObject({
      subject: { owner: { id: alphaId } },
      can: { answer: true },
    })

    await decide(founder, belief.key, 'hold', 'Malmö was an outage of ours.')
    expect(await premisesOf(belief.id)).toEqual([])
    await decide(founder, belief.key, 'retire', 'Nobody argues with it any more.')
    expect((await premisesOf(belief.id)).map(({ belief: { state }, answer: said }) => [state, said])).toEqual([
      ['retired', null],
      ['retired', null],
    ])
  })

  it('[BF6] is not a bet that the belief speaks against, and nothing else is answered for', async () => {
    const belief = await newBelief()
    const bet = await newBet('Against it', [belief.id])
    await api
      .as(founder)
      .beliefs.decide({ org, beliefId: belief.id, expectedVersion: 1, act: 'retire', reason: 'Over.' })
    const [premise] = await premisesOf(belief.id)
    expect(premise?.subject.id).toBe(bet.id)
    await expect(
      api.as(founder).beliefs.answerPremise({
        org,
        premiseId: premise?.premiseId ?? '',
        subjectId: objectiveId,
        answer: 'keep',
        reason: 'Not ours.',
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await db.asOrg({ orgId: company.orgId, actors: [founder.memberId] }, (tx) =>
      tx.execute(
        sql`update poly.edge set stance = 'contradicts' where source_id = ${belief.id} and target_id = ${bet.id}`,
      ),
    )
    expect(await premisesOf(belief.id)).toEqual([])
  })
})
