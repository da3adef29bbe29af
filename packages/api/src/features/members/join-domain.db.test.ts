import { newPerson, type TestCompany, testCompany, type TestPerson } from '@polyrhythm/db/testing/company'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyStage } from '#api/testing/stage'
import { proveNow } from '#api/testing/test-api'

const { db, api } = await emptyStage(new Date())
let company: TestCompany
beforeEach(async () => {
  const name = crypto.randomUUID().slice(0, 8)
  company = await testCompany(db, `joined-${name}`)
  domain = `${name}.example`
  await move(company.founder, `founder@${domain}`)
  await proveNow(db, api.deps, [company.founder, company.anna, company.lead])
})

let domain: string
const org = () => ({ org: company.slug })
const move = ({ accountId }: TestPerson, email: string) =>
  db.admin`update poly.account set email = ${email} where id = ${accountId}`
const open = (written = domain, by = company.founder) => api.as(by).members.openDomain({ ...org(), domain: written })
const somebodyAt = async (place: string) => {
  const person = await newPerson(db)
  await move(person, `p${crypto.randomUUID().slice(0, 8)}@${place}`)
  return person
}
const joinable = async (person: TestPerson) => (await api.as(person).members.listJoinable()).orgs
const join = (person: TestPerson) => api.as(person).members.join({ slug: company.slug })

describe('[MB5] a domain', () => {
  it('is opened by an admin whose own address is at exactly it, and by nobody else', async () => {
    await expect(open('')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    for (const other of ['elsewhere.example', `sub.${domain}`, 'example', 'not a domain'])
      await expect(open(other)).rejects.toMatchObject({ message: 'domain_not_yours' })
    await move(company.anna, `anna@${domain}`)
    await expect(open(domain, company.anna)).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'forbidden' })
    await open(` ${domain.toUpperCase()} `)
    await open()
    const { domains, mine } = await api.as(company.founder).members.listDomains(org())
    expect(domains).toMatchObject([{ domain, openedBy: 'Founder' }])
    expect(mine).toEqual({ domain, isPublic: false })
    expect(await api.as(company.bo).members.listDomains(org())).toMatchObject({ mine: null, can: { close: false } })
  })

  it.each(['gmail.com', 'outlook.com', 'proton.me', 'tuta.com', 'telia.com', 'gmx.de'])(
    'of a public provider of mail opens nothing: %s',
    async (provider) => {
      await move(company.founder, `founder.${crypto.randomUUID()}@${provider}`)
      await expect(open(provider)).rejects.toMatchObject({ message: 'domain_is_public' })
    },
  )

  it('is one however it is written', async () => {
    const name = crypto.randomUUID().slice(0, 6)
    const written = `bücher-${name}.example`
    await move(company.founder, `f@${new URL(`http://${written}`).hostname}`)
    await open(`BÜCHER-${name}.example`)
    const { domains } = await api.as(company.founder).members.listDomains(org())
    expect(domains.map((each) => each.domain)).toEqual([written])
    expect(await joinable(await somebodyAt(new URL(`http://${written}`).hostname))).toHaveLength(1)
  })

  it('lets in whoever has an address at it, as a plain member without a seat', async () => {
    const person = await somebodyAt(domain)
    expect(await joinable(person)).toEqual([])
    await open()
    expect(await joinable(person)).toEqual([{ slug: company.slug, name: company.slug }])
    expect(await join(person)).toEqual({ slug: company.slug })
    const { me, can } = await api.as(person).orgs.get(org())
    expect(me).toMatchObject({ isAdmin: false, squads: [] })
    expect(can.edit).toBe(false)
    expect(await joinable(person)).toEqual([])
  })

  it('lets somebody in once, however often they press', async () => {
    await open()
    const person = await somebodyAt(domain)
    const answers = await Promise.all([join(person), join(person), join(person)])
    expect(answers).toEqual(answers.map(() => ({ slug: company.slug })))
    const [row] = await db.admin`select count(*)::int as n from poly.member where account_id = ${person.accountId}`
    expect(row).toEqual({ n: 1 })
  })

  it('tells nothing to whoever is elsewhere, and takes an organisation that is not open for none', async () => {
    await open()
    const nothing = { code: 'NOT_FOUND', message: 'not_found' }
    for (const place of ['elsewhere.example', `sub.${domain}`, `not${domain}`]) {
      const stranger = await somebodyAt(place)
      expect(await joinable(stranger)).toEqual([])
      await expect(join(stranger)).rejects.toMatchObject(nothing)
      await expect(api.as(stranger).members.join({ slug: 'nowhere-at-all' })).rejects.toMatchObject(nothing)
    }
  })

  it('is closed again: who has joined stays, nobody joins any more, and the log says both', async () => {
    await open()
    const [early, late] = [await somebodyAt(domain), await somebodyAt(domain)]
    await join(early)
    await api.as(company.founder).members.closeDomain({ ...org(), domain })
    await expect(join(late)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await api.as(early).orgs.get(org())).me.isAdmin).toBe(false)
    expect((await api.as(company.founder).members.listDomains(org())).domains).toEqual([])
    const { entries } = await api
      .as(company.bo)
      .audit.list({ ...org(), cursor: null, kind: 'join_domain', memberId: null, from: null, until: null })
    expect(entries).toMatchObject([
      { subject: domain, by: { name: 'Founder' }, isFirst: false },
      { subject: domain, by: { name: 'Founder' }, isFirst: true },
    ])
  })

  it('is closed when the admin who opened it steps back or is removed: no way in stays theirs', async () => {
    const { founder, lead } = company
    await move(lead, `lead@${domain}`)
    for (const end of [
      () => api.as(founder).members.setRole({ ...org(), memberId: lead.memberId, role: 'member' }),
      () => api.as(founder).members.remove({ ...org(), memberId: lead.memberId }),
    ]) {
      await api.as(founder).members.setRole({ ...org(), memberId: lead.memberId, role: 'admin' })
      await open(domain, lead)
      expect(await joinable(await somebodyAt(domain))).toHaveLength(1)
      await end()
      expect(await joinable(await somebodyAt(domain))).toEqual([])
    }
  })

  it('is opened by two at once as by one', async () => {
    await move(company.lead, `lead@${domain}`)
    await api.as(company.founder).members.setRole({ ...org(), memberId: company.lead.memberId, role: 'admin' })
    await Promise.all([open(), open(domain, company.lead)])
    expect((await api.as(company.bo).members.listDomains(org())).domains).toHaveLength(1)
  })

  it('brings nobody back who left or was removed: they are invited', async () => {
    await open()
    const person = await somebodyAt(domain)
    await join(person)
    const { me } = await api.as(person).orgs.get(org())
    await api.as(company.founder).members.remove({ ...org(), memberId: me.memberId })
    expect(await joinable(person)).toEqual([])
    await expect(join(person)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('of an archived organisation lets nobody in', async () => {
    await open()
    await api.as(company.founder).orgs.archive(org())
    const person = await somebodyAt(domain)
    expect(await joinable(person)).toEqual([])
    await expect(join(person)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('PostgreSQL', () => {
  const as = (who: TestPerson, statement: ReturnType<typeof sql>) =>
    db.asOrg({ orgId: company.orgId, actors: [who.memberId] }, (tx) => tx.execute(statement))
  const insert = (who: TestPerson, place: string) =>
    as(
      who,
      sql`insert into poly.join_domain (org_id, domain, opened_by) values (${company.orgId}, ${place}, ${who.memberId})`,
    )

  it('opens no domain for anybody but an admin with an address at it, and lets nobody in from elsewhere', async () => {
    const denied = { cause: { code: '42501' } }
    await move(company.anna, `anna@${domain}`)
    await expect(insert(company.anna, domain)).rejects.toMatchObject(denied)
    await expect(insert(company.founder, 'elsewhere.example')).rejects.toMatchObject(denied)
    await insert(company.founder, domain)
    const stranger = await somebodyAt('elsewhere.example')
    const [joined] = await as(stranger, sql`select poly.join_by_domain(${stranger.accountId}) as id`)
    expect(joined).toEqual({ id: null })
  })

  it('opens no opening anew', async () => {
    await open()
    await api.as(company.founder).members.closeDomain({ ...org(), domain })
    const reopen = as(
      company.founder,
      sql`update poly.join_domain set closed_at = null where org_id = ${company.orgId}`,
    )
    await expect(reopen).rejects.toMatchObject({ cause: { code: 'PC409' } })
  })
})
