import { newPerson, type TestCompany, testCompany, type TestPerson } from '@polyrhythm/db/testing/company'
import { day } from '@polyrhythm/domain/cycles/day'
import { GRACE_DAYS } from '@polyrhythm/domain/orgs/archive-org'
import { v7 as uuidv7 } from 'uuid'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { signUpAs } from '#api/testing/sign-up-as'
import { emptyStage } from '#api/testing/stage'
import { proveNow } from '#api/testing/test-api'
import { testApp } from '#api/testing/test-app'

const { db, api } = await emptyStage(new Date())
let company: TestCompany
beforeEach(async () => {
  company = await testCompany(db, `gone-${crypto.randomUUID().slice(0, 8)}`)
  api.sent.length = 0
})

const emailOf = ({ accountId }: TestPerson) => `${accountId}@example.com`
const remove = async (person: TestPerson, email = emailOf(person)) => {
  await proveNow(db, api.deps, [person])
  return api.as(person).accounts.delete({ email })
}
const admin = (person: TestPerson, role: 'admin' | 'member' = 'admin') =>
  api.as(company.founder).members.setRole({ org: company.slug, memberId: person.memberId, role })

/** Every table in which a text stands, in any row and any field. */
async function whereStands(text: string): Promise<string[]> {
  const tables = await db.admin<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'poly'::regnamespace and relkind in ('r', 'p') and not relispartition`
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await db.admin.unsafe(`select from poly."${name}" x where strpos(x::text, $1) > 0 limit 1`, [text])
      return row === undefined ? [] : [name]
    }),
  )
  return found.flat().sort()
}

describe('[MB4] an account that is deleted', () => {
  it('is refused without a proof, with another address, and to the only admin of an organisation with others', async () => {
    const { founder, anna, slug } = company
    await expect(api.as(anna).accounts.delete({ email: emailOf(anna) })).rejects.toMatchObject({
      message: 'proof_needed',
    })
    await expect(remove(anna, 'other@example.com')).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    await expect(remove(founder)).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { refusal: { code: 'only_admin_of', orgs: [{ slug, name: slug }] } },
    })
    expect((await api.as(founder).accounts.get()).email).toBe(emailOf(founder))
    expect((await api.as(founder).orgs.get({ org: slug })).me.isAdmin).toBe(true)
    expect(api.sent).toEqual([])
  })

  it('says beforehand what becomes of each organisation', async () => {
    const { founder, anna, slug } = company
    const alone = `alone-${slug}`
    const says = { name: 'Alone', timezone: 'Europe/Berlin', cycleKind: 'quarter', terms: 'plain' } as const
    await api.as(anna).orgs.create({ ...says, slug: alone })
    expect((await api.as(anna).accounts.peekDeletion()).orgs).toEqual(
      expect.arrayContaining([
        { slug, name: slug, fate: 'left' },
        { slug: alone, name: 'Alone', fate: 'ended' },
      ]),
    )
    expect((await api.as(founder).accounts.peekDeletion()).orgs).toEqual([{ slug, name: slug, fate: 'blocked' }])
  })

  it('leaves what was written and nothing of the person: not in any row, not in history', async () => {
    const { anna, bo, slug, alphaId, cycleId } = company
    const org = { org: slug }
    const mark = `Annaliese ${crypto.randomUUID().slice(0, 8)}`
    await api.as(anna).accounts.rename({ name: mark })
    await api
      .as(anna)
      .members.describe({ ...org, memberId: anna.memberId, name: mark, title: `${mark}’s title`.slice(0, 30) })
    await api.as(anna).members.describe({ ...org, memberId: anna.memberId, name: `${mark} L.`, title: '' })
    const askId = uuidv7()
    await api.as(anna).asks.ask({ ...org, askId, to: { kind: 'squad', squadId: alphaId }, text: 'Who stays?' })
    await api.as(anna).checkIns.saveDraft({
      ...org,
      checkInId: uuidv7(),
      squadId: alphaId,
      cycleId,
      weekOf: day('2026-08-31'),
      values: [],
      p1s: [],
      stoppedUs: '',
      nextWeeks: '',
      learning: mark,
    })
    expect(await whereStands(mark)).toEqual(['account', 'check_in_draft', 'member', 'row_version'])

    await remove(anna)

    expect(await whereStands(mark)).toEqual([])
    expect(await whereStands(emailOf(anna))).toEqual([])
    expect(await whereStands(anna.accountId)).toEqual([])
    const person = await api.as(bo).members.get({ ...org, memberId: anna.memberId })
    expect(person).toMatchObject({ name: null, title: '' })
    expect(person.leftOn).not.toBeNull()
    const log = await api
      .as(bo)
      .audit.list({ ...org, cursor: null, kind: 'member', memberId: null, from: null, until: null })
    expect(log.formerIds).toContain(anna.memberId)
    expect(log.entries[0]).toMatchObject({ kind: 'member', subject: null, by: { id: anna.memberId, name: null } })
    const [ask] = await db.admin`select body from poly.node where id = ${askId}`
    expect(ask).toEqual({ body: 'Who stays?' })
  })

  it('takes the invitations to its address along, wherever they were made', async () => {
    const { founder, slug } = company
    const guest = await newPerson(db)
    await api.as(founder).members.mailInvitations({
      org: slug,
      role: 'member',
      squadIds: [],
      note: 'For our guest',
      emails: [emailOf(guest)],
    })
    expect(await whereStands(emailOf(guest))).toEqual(['account', 'invitation'])
    await remove(guest)
    expect(await whereStands(emailOf(guest))).toEqual([])
    expect(await whereStands('For our guest')).toEqual([])
    // It runs out by itself: that there was an account, whoever sent it does not learn.
    const { invitations } = await api.as(founder).members.list({ org: slug })
    expect(invitations).toMatchObject([{ email: null, note: '', hasRunOut: false }])
  })

  it('takes along what went to an address that it had before', async () => {
    const { founder, slug } = company
    const guest = await newPerson(db)
    const former = emailOf(guest)
    await api
      .as(founder)
      .members.mailInvitations({ org: slug, role: 'member', squadIds: [], note: '', emails: [former] })
    const present = `moved-${former}`
    await db.app`select poly.follow_address(${former}, ${present})`
    await db.admin`update poly.account set email = ${present} where id = ${guest.accountId}`
    await remove(guest, present)
    expect(await whereStands(former)).toEqual([])
  })

  it('is forgotten where it had left long before', async () => {
    const { bo, slug } = company
    await api.as(bo).members.remove({ org: slug, memberId: bo.memberId })
    await remove(bo)
    const [row] = await db.admin`select name, account_id from poly.member where id = ${bo.memberId}`
    expect(row).toEqual({ name: null, account_id: null })
  })

  it('deletes with it, with the same grace, an organisation that nobody else can sign in to', async () => {
    const alone = await newPerson(db)
    const slug = `alone-${crypto.randomUUID().slice(0, 8)}`
    const says = { name: 'Alone', timezone: 'UTC', cycleKind: 'quarter', terms: 'plain' } as const
    await api.as(alone).orgs.create({ ...says, slug })
    await remove(alone)
    const [row] = await db.admin`
      select is_archived, delete_on - (now() at time zone 'UTC')::date as days from poly.org_directory where slug = ${slug}`
    expect(row).toEqual({ is_archived: true, days: GRACE_DAYS })
  })

  it('goes once another is admin, and never by two admins at once so that none is left', async () => {
    const { founder, lead } = company
    await proveNow(db, api.deps, [founder, lead])
    await admin(lead)
    const done = await Promise.allSettled([remove(founder), remove(lead)])
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    expect(refused).toMatchObject([{ code: 'CONFLICT', message: 'only_admin_of' }])
    const [row] = await db.admin`
      select count(*)::int as n from poly.member where org_id = ${company.orgId} and role = 'admin' and left_on is null`
    expect(row).toEqual({ n: 1 })
  })
})

describe('every browser of a deleted account', () => {
  it('is signed out at once, and the mailbox hears of it last', async () => {
    const test = await testApp({ rateScale: 100 })
    try {
      const { browser, email, password } = await signUpAs(test, 'ends@rhythm.example')
      const other = test.browser()
      await other.mutate('auth.signIn', { email, password })
      expect((await other.query('auth.me')).data).not.toBeNull()
      expect((await browser.mutate('accounts.delete', { email })).status).toBe(200)
      for (const each of [browser, other]) {
        expect((await each.query('auth.me')).data).toBeNull()
        expect((await each.query('accounts.get')).status).toBe(401)
      }
      expect((await test.browser().mutate('auth.signIn', { email, password })).status).toBe(401)
      await vi.waitFor(() => expect(test.mails.at(-1)).toMatchObject({ to: email, subject: /account is deleted/ }))
    } finally {
      await test.close()
    }
  })
})
