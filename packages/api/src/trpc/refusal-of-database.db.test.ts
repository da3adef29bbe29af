import { testCompany } from '@polyrhythm/db/testing/company'
import { day } from '@polyrhythm/domain/cycles/day'
import { describe, expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('refused')

describe('what PostgreSQL refuses', () => {
  it('is told as nothing there, when an id leads nowhere in this organisation', async () => {
    const theirs = await testCompany(db, 'theirs')
    for (const sponsorId of [crypto.randomUUID(), theirs.anna.memberId]) {
      const bet = plainBet(company.boardId, 'For somebody', { sponsorId })
      await expect(api.as(company.founder).bets.create({ org: 'refused', ...bet })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    }
  })

  it('is told as taken, when somebody was faster', async () => {
    const make = () =>
      api.as(company.founder).cycles.create({
        org: 'refused',
        name: '2030',
        kind: 'custom',
        starts: day('2030-01-01'),
        ends: day('2030-02-01'),
      })
    const both = await Promise.allSettled([make(), make(), make()])
    const refused = both.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
    expect(refused).toHaveLength(2)
    expect(refused.every((code: string) => code === 'CONFLICT' || code === 'UNPROCESSABLE_CONTENT')).toBe(true)
  })

  it('keeps nothing of the act', async () => {
    const [row] = await db.admin`select count(*)::int as n from poly.node where title = 'For somebody'`
    expect(row).toEqual({ n: 0 })
  })
})
