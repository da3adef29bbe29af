import { type TestCompany, type TestPerson, testCompany } from '@polyrhythm/db/testing/company'
import { totalsThatDiffer } from '@polyrhythm/db/testing/totals'
import { mondayOf } from '@polyrhythm/domain/cycles/day'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import type { AccountId, MemberId, OrgId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tidyUp } from '#api/lib/caretaker'
import { rowsOf } from '#api/testing/rows-of'
import { emptyStage } from '#api/testing/stage'
import { proveNow } from '#api/testing/test-api'

const NOW = new Date()
const { db, api } = await emptyStage(NOW)
let company: TestCompany
let visitor: TestPerson
beforeAll(async () => {
  company = await testCompany(db, 'real')
})
beforeEach(async () => {
  visitor = await anAccount()
})

const anAccount = async (): Promise<TestPerson> => {
  const [row] = await db.admin<{ id: AccountId }[]>`insert into poly.account (email, name, password_hash)
    values (${`${crypto.randomUUID()}@example.com`}, 'Nils Newcomer', 'x') returning id`
  if (row === undefined) throw new Error('no account was made')
  return { accountId: row.id, memberId: uuidv7() as MemberId }
}
const orgOf = async (slug: string): Promise<OrgId> => {
  const [row] = await db.admin<{ org_id: OrgId }[]>`select org_id from poly.org_directory where slug = ${slug}`
  if (row === undefined) throw new Error(`${slug} is not there`)
  return row.org_id
}
const forbidden = { cause: { code: '42501' } }
/** As the app's own role, past the API. */
const openIn = (orgId: OrgId, accountId: AccountId, script: readonly object[]) =>
  db.asOrg({ orgId, actors: [uuidv7() as MemberId] }, (tx) =>
    tx.execute(sql`select poly.open_sample(${accountId}, ${JSON.stringify(script)}::jsonb)`),
  )

describe('what the way to a sample refuses', () => {
  it('[SA1] writes nothing into an organisation that is there, whoever’s it is', async () => {
    const before = await rowsOf(db, company.orgId)
    const line = { at: NOW, by: company.anna.memberId, table: 'node', id: company.alphaId, change: { title: 'Mine' } }
    await expect(openIn(company.orgId, visitor.accountId, [line])).rejects.toMatchObject(forbidden)
    expect(await rowsOf(db, company.orgId)).toEqual(before)
  })

  it('[SA1] a script cannot speak of another organisation, of the directory, or of another account', async () => {
    const orgId = uuidv7() as OrgId
    const by = uuidv7()
    const told = (table: string, row: object) => ({ at: NOW, by, table, rows: [row] })
    const org = told('org', { org_id: orgId, name: 'x', slug: `x-${orgId.slice(-12)}`, time_zone: 'UTC' })
    const person = (accountId: AccountId) =>
      told('member', { org_id: orgId, id: uuidv7(), account_id: accountId, name: 'x', role: 'member' })
    const cycle = { id: uuidv7(), name: 'x', kind: 'custom', starts_on: '2026-01-01', ends_on: '2026-02-01' }
    for (const line of [
      told('cycle', { org_id: company.orgId, ...cycle }),
      told('account', { email: 'x', name: 'x', password_hash: 'x' }),
      told('membership', { org_id: company.orgId, account_id: visitor.accountId, member_id: company.anna.memberId }),
      person(company.anna.accountId),
    ])
      await expect(openIn(orgId, visitor.accountId, [org, person(visitor.accountId), line])).rejects.toMatchObject(
        forbidden,
      )
    expect(await rowsOf(db, orgId)).toEqual([])
  })

  it('[SA1] the app plays no script and erases no organisation by itself, and turns no clock back', async () => {
    const here = { orgId: company.orgId, actors: [company.anna.memberId] }
    for (const call of ["select poly.play_script('[]')", 'select poly.erase_org()'])
      await expect(db.asOrg(here, (tx) => tx.execute(call))).rejects.toMatchObject(forbidden)
    const [asked] = await db.asOrg(here, async (tx) => {
      await tx.execute(sql`select set_config('app.clock', '2020-01-01', true)`)
      return tx.execute<{ year: number }>(sql`select extract(year from poly.clock())::int as year`)
    })
    expect(asked?.year).toBeGreaterThan(2024)
  })

  it('[SA4] removes neither a real organisation nor somebody else’s copy', async () => {
    const { slug } = await api.as(visitor).samples.open()
    const [sample, real] = [await orgOf(slug), company.orgId]
    const [ofSample, ofReal] = [await rowsOf(db, sample), await rowsOf(db, real)]
    const { anna } = company
    await api.as(anna).samples.remove()
    for (const orgId of [sample, real])
      await db.asOrg({ orgId, actors: [anna.memberId] }, (tx) =>
        tx.execute(sql`select poly.remove_sample(${anna.accountId}), poly.remove_sample(null)`),
      )
    expect(await rowsOf(db, sample)).toEqual(ofSample)
    expect(await rowsOf(db, real)).toEqual(ofReal)
    await expect(api.as(anna).orgs.get({ org: slug })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('[SA5] invites nobody and is not left, only removed', async () => {
    const { slug: org } = await api.as(visitor).samples.open()
    const { me, can } = await api.as(visitor).orgs.get({ org })
    const squadIds = me.squads.map(({ id }) => id)
    const refusal = { code: 'CONFLICT', message: 'sample' }
    const asked = { org, role: 'member' as const, squadIds, note: '' }
    expect(can.invite).toBe(false)
    await expect(api.as(visitor).members.invite(asked)).rejects.toMatchObject(refusal)
    const mailed = { ...asked, emails: ['somebody@example.com'] }
    await expect(api.as(visitor).members.mailInvitations(mailed)).rejects.toMatchObject(refusal)
    await expect(api.as(visitor).members.remove({ org, memberId: me.memberId })).rejects.toMatchObject(refusal)
  })
})

describe('a sample company', () => {
  it('[SA2] opens as the app’s own role, in the week it is opened', async () => {
    const started = performance.now()
    const { slug: org } = await api.as(visitor).samples.open()
    console.log(`a sample was opened in ${Math.round(performance.now() - started)} ms`)
    const today = zonedDay(NOW.getTime(), 'Europe/Stockholm')
    expect(await api.as(visitor).orgs.get({ org })).toMatchObject({
      name: 'Norrpedal AB',
      isSample: true,
      today,
      me: { name: 'Nils Newcomer', isAdmin: false, isCouncil: false, squads: [{ name: 'First Ride' }] },
    })
    const [last] = await db.admin`select max(week_of)::text as week, max(published_at) <= ${NOW} as passed
      from poly.check_in where org_id = ${await orgOf(org)}`
    expect(last).toEqual({ week: mondayOf(today), passed: true })
    const [lead] = await db.admin`select n.title, s.role from poly.seat s
      join poly.node n on (n.org_id, n.id) = (s.org_id, s.unit_id) join poly.member m on (m.org_id, m.id) = (s.org_id, s.member_id)
      where s.org_id = ${await orgOf(org)} and m.account_id = ${visitor.accountId} and s.role = 'lead'`
    expect(lead).toEqual({ title: 'Rider', role: 'lead' })
    expect((await totalsThatDiffer(db.admin)).differences).toEqual([])
  })

  it('[SA2] says who changed what, when and why, as if its people had written it', async () => {
    const { slug } = await api.as(visitor).samples.open()
    const versions = await db.admin`select v.version, v.reason, v.said ->> 'target' as target from poly.node_version v
      join poly.node n on (n.org_id, n.id) = (v.org_id, v.node_id) where n.key = 'RIDE-2.2' and n.org_id = ${await orgOf(slug)} order by 1`
    expect([...versions]).toEqual([
      { version: 1, reason: null, target: '66' },
      { version: 2, reason: expect.stringContaining('without lock or helmet'), target: '62' },
    ])
  })

  it('[SA2] is written in like any other: the visitor’s squad takes an objective', async () => {
    const { slug: org } = await api.as(visitor).samples.open()
    const { me, runningCycle } = await api.as(visitor).orgs.get({ org })
    const [squad] = me.squads
    const written = await api.as(visitor).objectives.create({
      org,
      squadId: squad?.id ?? '',
      cycleId: runningCycle?.id ?? '',
      title: 'Riders ride in the rain',
      why: '',
      ambition: 'aspirational',
      basis: 'learning',
      basisReason: null,
    })
    expect(written.key).toMatch(/^RIDE-\d+$/)
  })

  it('[SA3] is one for each account, however often and at once it is asked for', async () => {
    const other = await anAccount()
    const opened = await Promise.all([
      ...Array.from({ length: 4 }, () => api.as(visitor).samples.open()),
      api.as(other).samples.open(),
    ])
    const slugs = opened.map(({ slug }) => slug)
    expect(new Set(slugs.slice(0, 4)).size).toBe(1)
    expect(new Set(slugs).size).toBe(2)
    const again = await api.as(visitor).samples.open()
    expect(again.slug).toBe(slugs[0])
    const copies = await db.admin`select 1 from poly.membership where account_id = ${visitor.accountId}`
    expect(copies).toHaveLength(1)
    expect((await api.as(visitor).auth.me())?.orgs).toEqual([
      { slug: slugs[0], name: 'Norrpedal AB', isSample: true, hidesSteps: false },
    ])
  })

  it('[SA4] is removed with every row, alone, and a fresh one can be opened', async () => {
    const { slug } = await api.as(visitor).samples.open()
    const orgId = await orgOf(slug)
    expect((await rowsOf(db, orgId)).length).toBeGreaterThan(20)
    const real = await rowsOf(db, company.orgId)
    const started = performance.now()
    await Promise.all([api.as(visitor).samples.remove(), api.as(visitor).samples.remove()])
    console.log(`a sample was removed in ${Math.round(performance.now() - started)} ms`)
    expect(await rowsOf(db, orgId)).toEqual([])
    expect(await rowsOf(db, company.orgId)).toEqual(real)
    await expect(api.as(visitor).orgs.get({ org: slug })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const fresh = await api.as(visitor).samples.open()
    expect(fresh.slug).not.toBe(slug)
  })

  it('[SA4] goes when its account has gone', async () => {
    const { slug } = await api.as(visitor).samples.open()
    const orgId = await orgOf(slug)
    const [{ email } = { email: '' }] = await db.admin<{ email: string }[]>`
      select email from poly.account where id = ${visitor.accountId}`
    await proveNow(db, api.deps, [visitor])
    expect((await api.as(visitor).accounts.peekDeletion()).orgs, 'a sample is nothing that goes on').toEqual([])
    await api.as(visitor).accounts.delete({ email })
    expect(await rowsOf(db, orgId)).toEqual([])
  })

  it('[SA4] is removed by the caretaker where its account went otherwise', async () => {
    const { slug } = await api.as(visitor).samples.open()
    const orgId = await orgOf(slug)
    await db.admin`delete from poly.account where id = ${visitor.accountId}`
    expect(await tidyUp(api.deps)).toBe(1)
    expect(await rowsOf(db, orgId)).toEqual([])
  })
})
