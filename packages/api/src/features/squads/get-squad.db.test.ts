import { asAdministrator } from '@polyrhythm/db/administrator'
import { seedSamples } from '@polyrhythm/db/seed/seed-samples'
import type { TestPerson } from '@polyrhythm/db/testing/company'
import { testDatabase } from '@polyrhythm/db/testing/test-database'
import type { AccountId, MemberId } from '@polyrhythm/domain/ids'
import { afterAll, describe, expect, it } from 'vitest'
import { plainGetSquad } from '#api/testing/plain/get-squad'
import { squadPage } from '#api/testing/squad-page'
import { contextOf, testApi } from '#api/testing/test-api'
import { whoEntered } from '#api/trpc/who-entered'

const now = new Date('2026-08-31T09:00:00+02:00')
const db = await testDatabase()
await asAdministrator(db.adminUrl, (connection) =>
  seedSamples(connection, { nowMs: now.getTime(), passwordHash: 'none' }),
)
const api = await testApi(db, now)
afterAll(async () => {
  await api.close()
  await db.close()
})

const people = await db.admin<
  { accountId: AccountId; slug: string; email: string }[]
>`select m.account_id as "accountId", d.slug, a.email from poly.membership m join poly.org_directory d on d.org_id = m.org_id join poly.account a on a.id = m.account_id order by 2, 3`
const squads = await db.admin<
  { slug: string; name: string; cycleId: string }[]
>`select d.slug, u.slug as name, c.id as "cycleId" from poly.unit u join poly.org_directory d on d.org_id = u.org_id join poly.cycle c on c.org_id = u.org_id where u.kind = 'squad' order by 1, 2, 3`

const plainly = (person: TestPerson, org: string, slug: string, cycleId: string | null) =>
  api.deps.asMember({ accountId: person.accountId, slug: org }, async (tx, entered) => {
    const ctx = { ...contextOf(api.deps, person), ...whoEntered(org, entered), tx, now, afterCommit: () => {} }
    const { signedIn } = ctx
    if (signedIn === null) throw new Error('A test person is signed in')
    return plainGetSquad({ ctx: { ...ctx, signedIn }, input: { slug, cycleId } })
  })

describe('the squad page in one trip', () => {
  it.each(people)('is what plain queries say, for $email at $slug, of every squad and cycle', async (who) => {
    const person = { accountId: who.accountId, memberId: '' as MemberId }
    const here = squads.filter(({ slug }) => slug === who.slug)
    expect(here.length).toBeGreaterThan(1)
    for (const { slug: org, name: slug, cycleId } of [...here, ...here.map((each) => ({ ...each, cycleId: null }))]) {
      const plain = await plainly(person, org, slug, cycleId)
      if (plain?.ok !== true) throw new Error(`${org}/${slug} is not there`)
      const page = await squadPage(api.as(person).squads, { org, slug, cycleId })
      expect(page, `${org}/${slug} ${cycleId}`).toEqual(plain.value)
    }
  })

  it('is not there where there is no such squad, cycle or organisation, nor for people of another', async () => {
    const [one] = squads.filter(({ slug }) => slug === 'norrpedal')
    const [mine] = people.filter(({ slug }) => slug === 'norrpedal')
    if (!one || !mine) throw new Error('The samples lack somebody')
    const as = (accountId: AccountId) => api.as({ accountId, memberId: '' as MemberId }).squads
    const page = { org: 'norrpedal', slug: one.name, cycleId: null }
    const absent = { code: 'NOT_FOUND' }
    await expect(as(mine.accountId).get({ ...page, slug: 'nobody' })).rejects.toMatchObject(absent)
    await expect(as(mine.accountId).get({ ...page, org: 'nobody' })).rejects.toMatchObject(absent)
    await expect(as(mine.accountId).get({ ...page, cycleId: crypto.randomUUID() })).rejects.toMatchObject(absent)
    await expect(as(crypto.randomUUID() as AccountId).get(page)).rejects.toMatchObject(absent)
    const [here] = squads.filter(({ slug }) => slug === 'aldermoor')
    const [stranger] = people.filter(({ slug, email }) => slug === 'norrpedal' && !email.startsWith('olga'))
    if (!here || !stranger) throw new Error('The samples lack somebody')
    const there = { org: 'aldermoor', slug: here.name, cycleId: null }
    await expect(as(stranger.accountId).get(there)).rejects.toMatchObject(absent)
  })

  it('says nothing of what the page does not show: discarded objectives, withdrawn links', async () => {
    const [mine] = people.filter(({ slug }) => slug === 'norrpedal')
    const [gone] = await db.admin<
      {
        orgId: string
        squad: string
        cycleId: string
        objectiveId: string
        title: string
        edgeId: string
        sentence: string
      }[]
    >`
      select b.org_id as "orgId", u.slug as squad, b.cycle_id as "cycleId", b.id as "objectiveId", kn.title, e.id as "edgeId", e.sentence
      from poly.objective b join poly.unit u on u.id = b.owner_id join poly.org_directory d on d.org_id = b.org_id and d.slug = 'norrpedal'
        join poly.key_result k on k.objective_id = b.id join poly.node kn on kn.id = k.id
        join poly.objective other on other.owner_id = b.owner_id and other.cycle_id = b.cycle_id and other.id <> b.id
        join poly.edge e on e.source_id = other.id and e.kind = 'contributes' limit 1`
    if (!mine || !gone) throw new Error('The samples lack a squad with two objectives')
    const facts = async () => {
      const squads = api.as({ accountId: mine.accountId, memberId: '' as MemberId }).squads
      return (await squads.get({ org: 'norrpedal', slug: gone.squad, cycleId: gone.cycleId })).text
    }
    expect(await facts()).toContain(gone.title)
    expect(await facts()).toContain(gone.edgeId)
    await db.admin.begin(async (tx) => {
      await tx`select set_config('app.org_id', ${gone.orgId}, true), set_config('app.actors', '{}', true)`
      await tx`update poly.node set state = 'discarded' where id = ${gone.objectiveId}`
      await tx`update poly.edge set state = 'withdrawn' where id = ${gone.edgeId}`
    })
    expect(await facts()).not.toContain(gone.title)
    expect(await facts()).not.toContain(gone.edgeId)
  })
})
