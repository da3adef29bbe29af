import { HISTORY_PAGE } from '@polyrhythm/domain/history/get-history'
import { testCompany } from '@polyrhythm/db/testing/company'
import { describe, expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('remembered')
const { founder, bo, lead, slug: org, boardId } = company

const newBet = async () => {
  const {
    boardId: _,
    beliefIds,
    goalIds,
    column,
    after,
    entry,
    differsFrom,
    ...says
  } = plainBet(boardId, 'First thirty days')
  const { id } = await api.as(founder).bets.create({ org, ...plainBet(boardId, 'First thirty days') })
  return { id, says: { ...says, reason: null } }
}
const history = (nodeId: string, cursor?: number) => api.as(bo).history.get({ org, nodeId, cursor })

describe('[HI1] the history of a thing', () => {
  it('says each field before and after, who, when and why, newest first', async () => {
    const { id, says } = await newBet()
    await api.as(founder).bets.edit({
      org,
      betId: id,
      expectedVersion: 1,
      ...says,
      odds: 60,
      sponsorId: lead.memberId,
      reason: 'The pilot held.',
    })
    const { versions, nextCursor } = await history(id)
    expect(nextCursor).toBeNull()
    expect(versions[0]).toMatchObject({ by: { name: 'Founder' }, reason: 'The pilot held.' })
    expect(versions[0]?.changes).toEqual([
      { field: 'odds', from: null, to: '60' },
      { field: 'sponsor_id', from: null, to: 'lead' },
    ])
    expect(versions.at(-1)).toMatchObject({ version: 1 })
    expect(versions.at(-1)?.changes).toContainEqual({ field: 'title', from: null, to: 'First thirty days' })
    expect(new Date(versions[0]?.at ?? '').toISOString()).toBe(versions[0]?.at)
  })

  it('goes on part by part without a gap or a double', async () => {
    const { id, says } = await newBet()
    const first = (await history(id)).versions[0]?.version ?? 0
    for (let n = 0; n < HISTORY_PAGE + 3; n += 1)
      await api.as(founder).bets.edit({ org, betId: id, expectedVersion: first + n, ...says, title: `Title ${n}` })
    const one = await history(id)
    const rest = await history(id, one.nextCursor ?? undefined)
    const all = [...one.versions, ...rest.versions].map(({ version }) => version)
    expect(one.versions).toHaveLength(HISTORY_PAGE)
    expect(rest.nextCursor).toBeNull()
    expect(all).toEqual(Array.from({ length: first + HISTORY_PAGE + 3 }, (_, n) => first + HISTORY_PAGE + 3 - n))
  })

  it('of another organisation is not there', async () => {
    const other = await testCompany(db, 'remembered-not')
    await expect(history(other.objectiveId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
