import { newPerson, type TestCompany, testCompany, type TestPerson } from '@polyrhythm/db/testing/company'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { squadPage } from '#api/testing/squad-page'
import { emptyStage } from '#api/testing/stage'
import { proveNow } from '#api/testing/test-api'

const { db, api } = await emptyStage(new Date())
let company: TestCompany
beforeEach(async () => {
  company = await testCompany(db, `people-${crypto.randomUUID().slice(0, 8)}`)
  await proveNow(db, api.deps, [company.founder])
  api.sent.length = 0
})

const org = () => ({ org: company.slug })
const mail = (by: TestPerson, emails: string[]) =>
  api.as(by).members.mailInvitations({ ...org(), role: 'member', squadIds: [company.alphaId], note: '', emails })
const letters = (count: number) =>
  vi.waitFor(() => {
    expect(api.sent).toHaveLength(count)
    return api.sent
  })
const tokenIn = (text: string): string => /\/invite\/([\w-]+)/.exec(text)?.[1] ?? ''
const seatsOf = async (slug: string): Promise<string[]> => {
  const page = await squadPage(api.as(company.founder).squads, { ...org(), slug, cycleId: null })
  return page.seats.filter(({ role }) => role === 'member').map(({ name }) => name)
}

describe('invitations by mail', () => {
  it('go to each address once, with a link of its own that lets one person in', async () => {
    const answer = await mail(company.anna, ['a@x.example', 'B@x.example', 'a@x.example'])
    expect(answer).toEqual({ mailed: ['a@x.example', 'b@x.example'], already: [] })
    const [first, second] = await letters(2)
    expect([first?.to, second?.to]).toEqual(['a@x.example', 'b@x.example'])
    expect(tokenIn(first?.text ?? '')).not.toBe(tokenIn(second?.text ?? ''))
    await api.as(await newPerson(db)).members.acceptInvitation({ token: tokenIn(first?.text ?? '') })
    expect(await seatsOf('alpha')).toContain('Somebody')
  })

  it('are not doubled while one is open, and are sent again with a link that ends the former one', async () => {
    await mail(company.anna, ['a@x.example'])
    const [first] = await letters(1)
    expect(await mail(company.anna, ['a@x.example'])).toEqual({ mailed: [], already: ['a@x.example'] })
    const { invitations } = await api.as(company.anna).members.list(org())
    const again = { ...org(), invitationId: invitations[0]?.id ?? '' }
    const soon = api.as(company.anna).members.resendInvitation(again)
    await expect(soon, '[MB8]').rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', message: 'mailed_just_now' })
    await db.asOrg({ orgId: company.orgId, actors: [company.anna.memberId] }, (tx) =>
      tx.execute(sql`update poly.invitation set expires_at = expires_at - interval '11 minutes'`),
    )
    const sent = await api.as(company.anna).members.resendInvitation(again)
    expect(sent.link).toBeNull()
    const [, second] = await letters(2)
    const guest = api.as(await newPerson(db)).members
    for (const call of [guest.peekInvitation, guest.acceptInvitation])
      await expect(call({ token: tokenIn(first?.text ?? '') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await guest.peekInvitation({ token: tokenIn(second?.text ?? '') })).toMatchObject({ email: 'a@x.example' })
  })

  it('[MB8] leave once where twenty people ask for the same at once, and not again because one was taken back', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => mail(company.anna, ['a@x.example'])))
    expect(answers.flatMap(({ mailed }) => mailed)).toEqual(['a@x.example'])
    const { invitations } = await api.as(company.anna).members.list(org())
    await api.as(company.anna).members.revokeInvitation({ ...org(), invitationId: invitations[0]?.id ?? '' })
    expect(await mail(company.anna, ['a@x.example'])).toEqual({ mailed: [], already: ['a@x.example'] })
    await letters(1)
  })

  it('make no admin on a borrowed browser', async () => {
    const { founder } = company
    await db.admin`update poly.session set proved_at = proved_at - interval '11 minutes' where account_id = ${founder.accountId}`
    const asAdmin = { ...org(), role: 'admin' as const, squadIds: [], note: '' }
    await expect(api.as(founder).members.invite(asAdmin)).rejects.toMatchObject({ message: 'proof_needed' })
    await api.as(founder).members.invite({ ...asAdmin, role: 'member' })
  })

  it('[MB8] leave 600 times a day at most, and none of those that would be more', async () => {
    const crowd = (from: number, count: number) =>
      mail(
        company.anna,
        Array.from({ length: count }, (_, at) => `p${from + at}@x.example`),
      )
    for (const from of [0, 200, 400]) await crowd(from, from === 400 ? 199 : 200)
    await expect(crowd(1_000, 2)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', message: 'mailed_enough' })
    await crowd(2_000, 1)
    await letters(600)
  })

  it('do not leave when they are not stored', async () => {
    await expect(mail(company.bo, ['a@x.example'])).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(api.sent).toEqual([])
  })

  it('leave no address in the history that everybody reads', async () => {
    await mail(company.anna, ['private@x.example'])
    const rows = await db.admin`select said::text from poly.row_version where org_id = ${company.orgId}`
    expect(JSON.stringify(rows)).not.toContain('private@x.example')
  })
})

describe('leaving', () => {
  it('[MB3] ends every seat today and every right with it; what was written stays under the name', async () => {
    await api.as(company.anna).members.remove({ ...org(), memberId: company.anna.memberId })
    expect(await seatsOf('alpha')).toEqual([])
    await expect(api.as(company.anna).orgs.get(org())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { leftOn, seats, name } = await api
      .as(company.founder)
      .members.get({ ...org(), memberId: company.anna.memberId })
    expect([name, leftOn !== null, seats.some(({ isNow }) => isNow)]).toEqual(['anna', true, false])
  })

  it('[MB3] and being invited again makes the same member again, with the seats that are given now', async () => {
    await api.as(company.founder).members.remove({ ...org(), memberId: company.bo.memberId })
    const { link } = await api.as(company.founder).members.invite({ ...org(), role: 'member', squadIds: [], note: '' })
    await api.as(company.bo).members.acceptInvitation({ token: tokenIn(link) })
    const { me } = await api.as(company.bo).orgs.get(org())
    expect([me.memberId, me.squads]).toEqual([company.bo.memberId, []])
  })

  it('takes the invitations along that one had open', async () => {
    await mail(company.anna, ['a@x.example'])
    const [letter] = await letters(1)
    await api.as(company.anna).members.remove({ ...org(), memberId: company.anna.memberId })
    await expect(
      api.as(await newPerson(db)).members.acceptInvitation({ token: tokenIn(letter?.text ?? '') }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('[MB2] is refused to the last admin, who may not become a member either', async () => {
    const founder = { ...org(), memberId: company.founder.memberId }
    const last = { code: 'CONFLICT', message: 'last_admin' }
    await expect(api.as(company.founder).members.remove(founder)).rejects.toMatchObject(last)
    await expect(api.as(company.founder).members.setRole({ ...founder, role: 'member' })).rejects.toMatchObject(last)
    await api.as(company.founder).members.setRole({ ...org(), memberId: company.lead.memberId, role: 'admin' })
    await api.as(company.founder).members.setRole({ ...founder, role: 'member' })
    await api.as(company.founder).members.remove(founder)
    const { me } = await api.as(company.lead).orgs.get(org())
    expect(me.isAdmin).toBe(true)
  })

  it('takes an admin’s right to make admins along, and the links that would', async () => {
    const { founder, lead } = company
    await proveNow(db, api.deps, [founder, lead])
    await api.as(founder).members.setRole({ ...org(), memberId: lead.memberId, role: 'admin' })
    const link = async (role: 'admin' | 'member') =>
      tokenIn((await api.as(lead).members.invite({ ...org(), role, squadIds: [], note: '' })).link)
    const [asAdmin, asMember] = [await link('admin'), await link('member')]
    await api.as(founder).members.setRole({ ...org(), memberId: lead.memberId, role: 'member' })
    const accept = async (token: string) => api.as(await newPerson(db)).members.acceptInvitation({ token })
    await expect(accept(asAdmin)).rejects.toMatchObject({ message: 'invitation_over' })
    expect(await accept(asMember)).toEqual({ slug: company.slug })
  })

  it('[MB2] by the two last admins at once leaves one of them', async () => {
    await api.as(company.founder).members.setRole({ ...org(), memberId: company.lead.memberId, role: 'admin' })
    const both = [company.founder, company.lead]
    const done = await Promise.allSettled(
      both.map((each) => api.as(each).members.remove({ ...org(), memberId: each.memberId })),
    )
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('PostgreSQL', () => {
  const as = (who: TestPerson, statement: ReturnType<typeof sql>) =>
    db.asOrg({ orgId: company.orgId, actors: [who.memberId] }, (tx) => tx.execute(statement))

  it('lets nobody but an admin remove somebody, give a role, or describe another', async () => {
    const { anna, bo } = company
    for (const statement of [
      sql`select poly.end_membership(${anna.memberId})`,
      sql`select poly.set_role(${bo.memberId}, 'admin')`,
      sql`select poly.describe_member(${anna.memberId}, 'x', 'y')`,
    ])
      await expect(as(bo, statement)).rejects.toMatchObject({ cause: { code: '42501' } })
    const founder = company.founder.memberId
    await expect(as(company.founder, sql`select poly.end_membership(${founder})`)).rejects.toMatchObject({
      cause: { code: 'PC409' },
    })
  })
})
