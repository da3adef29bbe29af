import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

const { db, api } = await stage('closing')
let company: TestCompany
beforeEach(async () => {
  company = await testCompany(db, `close-${crypto.randomUUID().slice(0, 8)}`)
})

const lesson = {
  title: 'We measured joiners, not riders',
  expected: '+12 %',
  happened: '+0.9 %',
  learned: 'Those who join rode already.',
  willChange: 'A hold-out from the first day.',
  tags: ['groups'],
}
const says = { evidence: '+0.9 % where we bet on +12 %.', note: 'Thank you for building it.', lesson }

const placed = async (title: string, more = {}) =>
  api.as(company.founder).bets.create({ org: company.slug, ...plainBet(company.boardId, title, more) })
const close = (betId: string, more = {}) =>
  api.as(company.founder).bets.close({ org: company.slug, betId, outcome: 'lost', ...says, ledger: [], ...more })
const believe = () =>
  api.as(company.founder).beliefs.create({
    org: company.slug,
    statement: 'Social keeps people riding',
    because: '',
    conviction: 4,
    horizon: null,
    reviewOn: null,
    goalIds: [],
  })

describe('closing a bet', () => {
  it('[LG2] leaves the board, keeps the reasons, and closes the gap', async () => {
    const [lost] = [await placed('Ride together'), await placed('Other')]
    const { lessonId } = await close(lost.id)
    const board = await api.as(company.bo).boards.get({ org: company.slug, unit: null })
    expect(board.bets.map(({ title, place }) => `${title} ${place?.rank}`)).toEqual(['Other 1'])
    expect(board.closed).toMatchObject([
      {
        title: 'Ride together',
        outcome: 'lost',
        closing: { on: expect.any(String), evidence: says.evidence, note: says.note },
      },
    ])
    const [told] =
      await db.admin`select l.sort, n.title, e.target_id from poly.lesson l join poly.node n on (n.org_id, n.id) = (l.org_id, l.id)
      join poly.edge e on (e.org_id, e.source_id) = (l.org_id, l.id) where l.id = ${lessonId}`
    expect(told).toEqual({ sort: 'failure', title: lesson.title, target_id: lost.id })
    await expect(close(lost.id)).rejects.toMatchObject({ cause: { refusal: { code: 'too_late' } } })
  })

  it('[LG1] is recorded at its beliefs as the council says it', async () => {
    const belief = await believe()
    const { id, key } = await placed('Ride together', { beliefIds: [belief.id] })
    await close(id, { ledger: [{ beliefId: belief.id, stance: 'contradicts', note: 'Groups did not keep anybody.' }] })
    const edges =
      await db.admin`select stance, sentence, state from poly.edge where source_id = ${id} and target_id = ${belief.id}`
    expect([...edges]).toEqual([{ stance: 'contradicts', sentence: 'Groups did not keep anybody.', state: 'declared' }])
    expect((await api.as(company.bo).bets.get({ org: company.slug, key })).state).toBe('closed')
  })

  it('[LG3] tells the squads that serve it and touches nothing of theirs; their link goes stale', async () => {
    const { id, key } = await placed('Ride together')
    await api.as(company.anna).links.declare({
      org: company.slug,
      objectiveId: company.objectiveId,
      target: { kind: 'bet', id },
      kind: 'contributes',
      weight: 'primary',
      sentence: 'We build the groups',
    })
    const ofSquads = () =>
      db.admin`select md5(string_agg(x::text, '|' order by x::text)) as all from (select * from poly.node where org_id = ${company.orgId} and kind in ('objective', 'key_result')) x`
    const before = await ofSquads()
    await close(id)
    expect(await ofSquads()).toEqual(before)
    const notes = await db.admin`select squad_id, text from poly.squad_note where bet_id = ${id}`
    expect([...notes]).toEqual([{ squad_id: company.alphaId, text: says.note }])
    const objective = await api.as(company.bo).objectives.get({ org: company.slug, key: 'ALF-1' })
    expect(objective.links).toMatchObject([{ state: 'stale', target: { key } }])
  })

  it('[LG2] cannot be done without a lesson or past the act, not even by the council', async () => {
    const { id } = await placed('Ride together')
    const acting = { orgId: company.orgId, actors: [company.founder.memberId] }
    const attempts: [string, string][] = [
      [`select poly.close_bet('${id}', 'lost', 'x', 'y')`, 'PC422'],
      [`update poly.node set state = 'closed' where id = '${id}'`, '42501'],
      [`update poly.bet set outcome = 'won' where id = '${id}'`, '42501'],
      [
        `insert into poly.squad_note (org_id, bet_id, squad_id, text, by) values ('${company.orgId}', '${id}', '${company.alphaId}', 'x', '${company.founder.memberId}')`,
        '42501',
      ],
    ]
    for (const [text, code] of attempts)
      await expect(db.asOrg(acting, (tx) => tx.execute(sql.raw(text)))).rejects.toMatchObject({ cause: { code } })
    for (const who of [company.anna, company.bo, company.lead])
      await expect(
        api.as(who).bets.close({ org: company.slug, betId: id, outcome: 'won', ...says, ledger: [] }),
      ).rejects.toMatchObject({ cause: { refusal: { code: 'forbidden' } } })
  })
})
