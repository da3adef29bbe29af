import { type TestCompany, type TestPerson, testCompany } from '@polyrhythm/db/testing/company'
import type { Stage } from '@polyrhythm/domain/bets/bet'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { linkTo } from '#api/testing/link-to'
import { plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

const { db, api } = await stage('stages')
let company: TestCompany
let betId: string
let key: string
beforeEach(async () => {
  company = await testCompany(db, `stage-${crypto.randomUUID().slice(0, 8)}`)
  const { slug: org, boardId, founder, lead } = company
  const made = await api.as(founder).bets.create({
    org,
    ...plainBet(boardId, 'First thirty days', { sponsorId: lead.memberId }),
  })
  betId = made.id
  key = made.key
})

const serve = () =>
  api.as(company.anna).links.declare({
    org: company.slug,
    objectiveId: company.objectiveId,
    target: { kind: 'bet', id: betId },
    kind: 'contributes',
    weight: 'primary',
    sentence: 'The first ride begins it',
  })
const propose = (who: TestPerson, to: Stage, failingTest = 'Ten calls') =>
  api.as(who).bets.proposeStage({ org: company.slug, betId, to, answer: 'It is worth it.', evidence: '', failingTest })
const shown = (who: TestPerson = company.bo) => api.as(who).bets.get({ org: company.slug, key })
const newest = async () => (await shown()).stages.moves[0]?.id ?? ''
const agree = async (who: TestPerson) => api.as(who).bets.agreeStage({ org: company.slug, moveId: await newest() })
const refused = (code: string, more: object = {}) => ({ cause: { refusal: { code, ...more } } })

describe('the stage of a bet', () => {
  it('[SG1] moves with the yes of its sponsor and of a squad that serves it, in either order', async () => {
    await serve()
    await propose(company.lead, 'build')
    expect((await shown()).stage).toBe('think')
    expect((await shown(company.anna)).stages.sides).toEqual(['squad'])
    await agree(company.anna)
    expect(await shown()).toMatchObject({
      stage: 'build',
      stages: { sides: [], moves: [{ state: 'done', sponsorYesBy: 'lead', squadYesBy: 'anna', squad: 'Alpha' }] },
    })
    await propose(company.anna, 'ship', '')
    await agree(company.lead)
    expect((await shown()).stage).toBe('ship')
  })

  it('[SG1] nobody says both yeses, and no one outside says one', async () => {
    await serve()
    await propose(company.anna, 'build')
    await expect(agree(company.anna)).rejects.toMatchObject(refused('invalid', { rule: 'stage_said_already' }))
    for (const who of [company.bo, company.founder])
      await expect(agree(who)).rejects.toMatchObject(refused('forbidden'))
    for (const who of [company.bo, company.founder])
      await expect(propose(who, 'build')).rejects.toMatchObject(refused('forbidden'))
    expect((await shown()).stage).toBe('think')
  })

  it('[SG1] [SG3] the first yes is worth nothing once its squad has taken its link back', async () => {
    const link = await serve()
    await propose(company.anna, 'build')
    await api
      .as(company.anna)
      .links.withdraw({ org: company.slug, linkId: link.id, expectedVersion: 1, reason: 'We do something else.' })
    await expect(agree(company.lead)).rejects.toMatchObject(refused('invalid', { rule: 'stage_unserved' }))
    expect((await shown()).stage).toBe('think')
  })

  it('has no proposal left once it is declined', async () => {
    await serve()
    await propose(company.anna, 'build')
    await api.as(company.founder).boards.takeOff({ org: company.slug, betId, to: 'declined', reason: 'Too early.' })
    expect((await shown()).stages.moves).toMatchObject([{ state: 'withdrawn' }])
    await expect(agree(company.lead)).rejects.toMatchObject(refused('too_late'))
    expect((await shown()).stage).toBe('think')
  })

  it('[SG1] is the council’s to agree to when its sponsor has left', async () => {
    await serve()
    await propose(company.anna, 'build')
    await api.as(company.founder).members.remove({ org: company.slug, memberId: company.lead.memberId })
    await agree(company.founder)
    expect((await shown()).stage).toBe('build')
  })

  it('[SG2] there is one open proposal; it is withdrawn by either side, and another one can follow', async () => {
    await serve()
    await propose(company.anna, 'build')
    await expect(propose(company.lead, 'ship')).rejects.toMatchObject(refused('too_late'))
    await expect(propose(company.lead, 'think')).rejects.toMatchObject(refused('invalid', { rule: 'same_stage' }))
    const first = await newest()
    await expect(api.as(company.bo).bets.withdrawStage({ org: company.slug, moveId: first })).rejects.toMatchObject(
      refused('forbidden'),
    )
    await api.as(company.lead).bets.withdrawStage({ org: company.slug, moveId: first })
    await expect(agree(company.lead)).rejects.toMatchObject(refused('too_late'))
    await propose(company.lead, 'ship')
    await agree(company.anna)
    expect((await shown()).stage).toBe('ship')
  })

  it('[SG3] [SG4] a bet that no squad serves stays, and Think It asks for a test that could fail', async () => {
    await expect(propose(company.lead, 'build')).rejects.toMatchObject(refused('invalid', { rule: 'stage_unserved' }))
    await serve()
    await expect(propose(company.lead, 'build', ' ')).rejects.toMatchObject(
      refused('invalid', { field: 'failingTest', rule: 'stage_untested' }),
    )
  })

  it('[SG5] goes back with the sponsor’s yes alone once no squad serves it any more', async () => {
    const link = await serve()
    await propose(company.lead, 'build')
    await agree(company.anna)
    await propose(company.lead, 'think')
    expect((await shown()).stage).toBe('build')
    await api.as(company.lead).bets.withdrawStage({ org: company.slug, moveId: await newest() })
    await api
      .as(company.anna)
      .links.withdraw({ org: company.slug, linkId: link.id, expectedVersion: 1, reason: 'We do something else.' })
    await propose(company.lead, 'think')
    expect((await shown()).stage).toBe('think')
  })

  it('shows what another squad that links to it has against it, which stops nothing', async () => {
    await serve()
    await linkTo(api, company, company.bo, company.betaId, betId, 'secondary')
    await propose(company.lead, 'build')
    await api.as(company.bo).bets.objectStage({
      org: company.slug,
      moveId: await newest(),
      squadId: company.betaId,
      text: 'Our service is not ready.',
    })
    await agree(company.anna)
    expect((await shown()).stages.moves[0]?.objections).toMatchObject([
      { text: 'Our service is not ready.', by: 'bo', squad: 'Beta' },
    ])
    expect((await shown()).stage).toBe('build')
  })

  it('is moved in no other way, by nobody', async () => {
    for (const who of [company.founder, company.lead, company.anna])
      for (const text of [
        `update poly.bet set stage = 'tweak'`,
        `insert into poly.stage_move (org_id, bet_id, from_stage, to_stage, answer, proposed_by) values ('${company.orgId}', '${betId}', 'think', 'build', 'x', '${who.memberId}')`,
        `update poly.stage_move set state = 'done'`,
        `select poly.say_yes('${betId}', 'sponsor')`,
      ])
        await expect(
          db.asOrg({ orgId: company.orgId, actors: [who.memberId] }, (tx) => tx.execute(sql.raw(text))),
        ).rejects.toMatchObject({ cause: { code: '42501' } })
  })
})
