import { addMembers, asSystem, newPerson, type TestPerson } from '@polyrhythm/db/testing/company'
import { day } from '@polyrhythm/domain/cycles/day'
import type { AccountId, MemberId } from '@polyrhythm/domain/ids'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('first-steps', new Date())

const founder = async (): Promise<{ person: TestPerson; org: string }> => {
  const [row] = await db.admin<{ id: AccountId }[]>`insert into poly.account (email, name, password_hash)
    values (${`${crypto.randomUUID()}@example.com`}, 'Nils Newcomer', 'x') returning id`
  if (row === undefined) throw new Error('no account was made')
  const person = { accountId: row.id, memberId: uuidv7() as MemberId }
  const slug = `young-${crypto.randomUUID().slice(0, 8)}`
  const says = { name: 'Young', slug, timezone: 'Europe/Stockholm', cycleKind: 'quarter', terms: 'plain' } as const
  await api.as(person).orgs.create(says)
  return { person, org: slug }
}
const doneIn = async (person: TestPerson, org: string): Promise<string[]> => {
  const { steps } = await api.as(person).home.steps({ org })
  return steps.filter(({ isDone }) => isDone).map(({ step }) => step)
}

describe('the hints beside words', () => {
  it('are left away for one account, in all its organisations, until it wants them back', async () => {
    const { person } = await founder()
    const hides = async (who: TestPerson) => (await api.as(who).auth.me())?.account.hidesHints
    await api.as(person).accounts.hideHints({ isHidden: true })
    expect([await hides(person), await hides(company.bo)]).toEqual([true, false])
    await api.as(person).accounts.hideHints({ isHidden: false })
    expect(await hides(person)).toBe(false)
  })
})

describe('the first steps of an organisation', () => {
  it('[HM3] whoever puts them away does so for themselves, here, and can bring them back', async () => {
    const { anna, bo, slug: org } = company
    const before = await api.as(bo).home.steps({ org })
    await api.as(anna).home.hideSteps({ org, isHidden: true })
    expect(await api.as(anna).home.steps({ org })).toMatchObject({ shows: 'nothing', isHidden: true })
    expect(await api.as(bo).home.steps({ org })).toEqual(before)
    await api.as(anna).home.hideSteps({ org, isHidden: false })
    expect(await api.as(anna).home.steps({ org })).toMatchObject({ isHidden: false })
  })

  it('[HM3] are not those of a sample', async () => {
    const { person } = await founder()
    const { slug } = await api.as(person).samples.open()
    expect(await api.as(person).home.steps({ org: slug })).toMatchObject({ shows: 'nothing' })
  })

  it('[HM1] are ticked by what the organisation has, one after another', async () => {
    const { person, org } = await founder()
    const me = api.as(person)
    expect(await doneIn(person, org)).toEqual([])
    const belief = { statement: 'small teams decide faster', because: '', conviction: 3, horizon: null, reviewOn: null }
    await me.beliefs.create({ org, ...belief, goalIds: [] })
    expect(await doneIn(person, org)).toEqual(['belief'])
    const board = (await me.boards.get({ org, unit: null })).board
    await me.bets.create({ org, ...plainBet(board.id, 'Let them decide') })
    expect(await doneIn(person, org)).toEqual(['belief', 'bet'])
    expect(await me.home.steps({ org })).toMatchObject({ shows: 'list', admins: ['Nils Newcomer'] })
  })

  it('[HM2] lead whoever may open a squad in which nobody ever sat to its first seat, and nobody else', async () => {
    const { person, org } = await founder()
    const me = api.as(person)
    const says = { kind: 'squad', parentId: null, mission: '', timezone: null, cycleKind: null } as const
    expect(await me.home.steps({ org })).toMatchObject({ opens: null })
    await me.squads.createSquad({ org, ...says, name: 'Kitchen', slug: 'kitchen', prefix: 'KIT', takeSeat: false })
    const { opens, steps } = await me.home.steps({ org })
    expect(opens).toEqual({ name: 'Kitchen', slug: 'kitchen' })
    expect(steps.slice(3).map(({ way }) => way)).toEqual(['firstSeat', 'firstSeat'])
    const { bo, slug } = company
    expect(await api.as(bo).home.steps({ org: slug })).toMatchObject({ opens: null })
  })

  it('[HM3] end with a sentence for whoever came before the first check-in, and with nothing for later comers', async () => {
    const { anna, bo, orgId, alphaId, cycleId, keyResultId, slug: org } = company
    const belief = {
      statement: 'people stay where they decide',
      because: '',
      conviction: 3,
      horizon: null,
      reviewOn: null,
    }
    await api.as(anna).beliefs.create({ org, ...belief, goalIds: [] })
    await asSystem(
      db,
      orgId,
      (tx) => tx`insert into poly.node (org_id, id, kind, title, owner_id, created_by, changed_by, state)
        values (${orgId}, ${uuidv7()}, 'goal', 'More riders', ${company.companyId}, ${anna.memberId}, ${anna.memberId}, 'active')`,
    )
    const seen = async (who: TestPerson) => (await api.as(who).home.steps({ org })).shows
    expect([await seen(anna), await seen(bo)]).toEqual(['list', 'list'])
    const values = [{ keyResultId, value: 31, confidence: 6, status: 'on_track' as const }]
    const says = { org, squadId: alphaId, cycleId, weekOf: day('2026-08-31'), values }
    await api.as(anna).checkIns.publish({ ...says, checkInId: uuidv7() })
    const late = await newPerson(db)
    await addMembers(db, orgId, { late })
    expect([await seen(anna), await seen(bo), await seen(late)]).toEqual(['sentence', 'sentence', 'nothing'])
  })
})
