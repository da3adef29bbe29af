import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyway, plainBet } from '#api/testing/plain-bet'
import { emptyStage } from '#api/testing/stage'

const { db, api } = await emptyStage()
let company: TestCompany
let betId: string
beforeAll(async () => {
  company = await testCompany(db, 'chain')
  const belief = await api.as(company.founder).beliefs.create({
    org: 'chain',
    statement: 'The rider decides',
    because: 'Renewals follow riding.',
    conviction: 5,
    horizon: null,
    reviewOn: null,
    goalIds: [],
  })
  const says = { sponsorId: company.founder.memberId, beliefIds: [belief.id], column: 'now' as const, entry: anyway }
  const bet = await api
    .as(company.founder)
    .bets.create({ org: 'chain', ...plainBet(company.boardId, 'First thirty days', says) })
  betId = bet.id
})

const declare = (sentence = 'First rides are the habit') =>
  api.as(company.anna).links.declare({
    org: 'chain',
    objectiveId: company.objectiveId,
    target: { kind: 'bet', id: betId },
    kind: 'contributes',
    weight: 'primary',
    sentence,
  })
const tree = () => api.as(company.bo).alignment.tree({ org: 'chain', cycleId: company.cycleId })

describe('the alignment tree', () => {
  it('shows an objective as not linked until its squad declares what it serves', async () => {
    const { rows } = await tree()
    expect(rows.map((row) => (row.kind === 'group' ? row.group : row.node.title))).toContain('First thirty days')
    expect(rows.find((row) => row.kind === 'objective')).toMatchObject({ link: null })
  })

  it('[AL6] walks belief ▸ bet ▸ objective ▸ key result, and the bet counts the squad at once', async () => {
    await declare()
    const { rows } = await tree()
    expect(rows.map((row) => `${row.depth} ${row.kind}`)).toEqual(['0 belief', '1 bet', '2 objective', '3 keyResult'])
    const bet = await api.as(company.bo).bets.get({ org: 'chain', key: 'B-1' })
    expect(bet.support).toEqual({ squads: 1, objectives: 1 })
    expect(bet.contributions).toMatchObject([{ link: { sentence: 'First rides are the habit', state: 'declared' } }])
    expect(bet.argument.beliefs).toMatchObject([{ key: 'BL-1', title: 'The rider decides' }])
  })

  it('refuses a second primary link, and keeps one link when it is said again', async () => {
    await declare('Said better')
    const { links } = await api.as(company.bo).objectives.get({ org: 'chain', key: 'ALF-1' })
    expect(links).toMatchObject([{ sentence: 'Said better', version: 2 }])
    const says = {
      title: 'Another',
      summary: '',
      sponsorId: null,
      roadManagerId: null,
      odds: null,
      appetite: '',
      decideOn: null,
      killCriteria: [],
      assumptions: [],
      metric: null,
      goalIds: [],
      beliefIds: [],
    }
    const other = await api
      .as(company.founder)
      .bets.create({ org: 'chain', ...plainBet(company.boardId, 'x'), ...says })
    const second = api.as(company.anna).links.declare({
      org: 'chain',
      objectiveId: company.objectiveId,
      target: { kind: 'bet', id: other.id },
      kind: 'contributes',
      weight: 'primary',
      sentence: 'Also',
    })
    await expect(second).rejects.toMatchObject({ cause: { refusal: { code: 'taken', field: 'weight' } } })
  })

  it('cannot be withdrawn by the owner of the bet, in the product or in raw SQL', async () => {
    const { links } = await api.as(company.bo).objectives.get({ org: 'chain', key: 'ALF-1' })
    const link = links[0]
    const withdraw = api
      .as(company.founder)
      .links.withdraw({ org: 'chain', linkId: link?.id ?? '', expectedVersion: link?.version ?? 0, reason: 'No.' })
    await expect(withdraw).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const raw = await db.asOrg({ orgId: company.orgId, actors: [company.founder.memberId] }, (tx) =>
      tx.execute(`update poly.edge set state = 'withdrawn' where kind = 'contributes' returning id`),
    )
    expect([...raw]).toEqual([])
  })
})
