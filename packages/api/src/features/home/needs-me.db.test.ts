import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { beforeEach, describe, expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'
import { toldSquad } from '#api/testing/told-squad'

const { db, api } = await stage('needs-me')
let company: TestCompany
beforeEach(async () => {
  company = await testCompany(db, `needs-${crypto.randomUUID().slice(0, 8)}`)
})
const homeOf = (who: TestCompany['anna']) => api.as(who).home.get({ org: company.slug })

describe('what needs me', () => {
  it('[LG4] is a note to my squad until somebody of it has read it', async () => {
    const { betKey, note } = await toldSquad(company, api)
    expect((await homeOf(company.anna)).notes).toEqual([
      {
        id: note.id,
        squad: { id: company.alphaId, name: 'Alpha', slug: 'alpha' },
        bet: { key: betKey, title: 'Ride together', outcome: 'lost' },
      },
    ])
    for (const who of [company.bo, company.lead, company.founder]) expect((await homeOf(who)).notes).toEqual([])
    await api.as(company.anna).squads.readNote({ org: company.slug, noteId: note.id })
    expect((await homeOf(company.anna)).notes).toEqual([])
  })

  it('[BF9] is what stands on a challenged belief, for whoever answers for it, until they do', async () => {
    const { slug: org, founder, anna, bo, lead, boardId, objectiveId } = company
    const says = { statement: 'Groups keep people riding', because: '', conviction: 4, horizon: null, reviewOn: null }
    const belief = await api.as(founder).beliefs.create({ org, ...says, goalIds: [] })
    const given = { sponsorId: lead.memberId, beliefIds: [belief.id] }
    const bet = await api.as(founder).bets.create({ org, ...plainBet(boardId, 'Ride together', given) })
    const link = { kind: 'contributes', weight: 'primary', sentence: 'We build it' } as const
    await api.as(anna).links.declare({ org, objectiveId, target: { kind: 'bet', id: bet.id }, ...link })
    const waiting = async (who: TestCompany['anna']) =>
      (await homeOf(who)).premises.map(({ belief: { key, state }, subject, via }) => [
        `${key} ${state}`,
        `${subject.kind} ${subject.key}`,
        ...via,
      ])
    expect(await waiting(anna)).toEqual([])
    const written = { kind: 'insight', says: { statement: 'Nobody rides in groups in Malmö', detail: '' } } as const
    await api.as(bo).beliefs.challenge({ org, beliefId: belief.id, sourceIds: [], written, note: 'Not in Malmö.' })
    expect(await waiting(anna)).toEqual([['BL-1 challenged', 'objective ALF-1', bet.key]])
    expect(await waiting(lead)).toEqual([['BL-1 challenged', `bet ${bet.key}`]])
    for (const who of [bo, founder]) expect(await waiting(who)).toEqual([])
    const [mine] = (await homeOf(anna)).premises
    if (mine === undefined) throw new Error('nothing waits')
    const answer = {
      premiseId: mine.premiseId,
      subjectId: objectiveId,
      answer: 'keep',
      reason: 'We see it here.',
    } as const
    await api.as(anna).beliefs.answerPremise({ org, ...answer })
    expect(await waiting(anna)).toEqual([])
    expect(await waiting(lead)).toHaveLength(1)
  })
})
