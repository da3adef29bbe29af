import { type TestCompany, testCompany, type TestPerson } from '@polyrhythm/db/testing/company'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyStage } from '#api/testing/stage'
import { proveNow } from '#api/testing/test-api'

const { db, api } = await emptyStage(new Date())
let company: TestCompany
beforeEach(async () => {
  company = await testCompany(db, `handed-${crypto.randomUUID().slice(0, 8)}`)
})

const prove = () => proveNow(db, api.deps, [company.founder, company.anna, company.lead])
const handOver = (by: TestPerson, to: TestPerson) =>
  api.as(by).members.handOver({ org: company.slug, memberId: to.memberId })
const isAdmin = async (person: TestPerson) => (await api.as(person).orgs.get({ org: company.slug })).me.isAdmin
const admins = async () => [await isAdmin(company.founder), await isAdmin(company.anna), await isAdmin(company.lead)]

describe('[MB6] the administration', () => {
  it('is handed over by an admin with a fresh proof, to somebody else who is there', async () => {
    const { founder, anna, former, slug } = company
    await expect(handOver(founder, anna)).rejects.toMatchObject({ message: 'proof_needed' })
    await expect(
      api.as(founder).members.setRole({ org: slug, memberId: anna.memberId, role: 'admin' }),
    ).rejects.toMatchObject({ message: 'proof_needed' })
    await prove()
    await expect(handOver(anna, anna)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(handOver(founder, founder)).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    await api.as(founder).members.remove({ org: slug, memberId: former.memberId })
    await expect(handOver(founder, former)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await admins()).toEqual([true, false, false])
  })

  it('changes hands in one act', async () => {
    await prove()
    await handOver(company.founder, company.anna)
    expect(await admins()).toEqual([false, true, false])
    await expect(handOver(company.founder, company.lead)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('goes to one of two who are given it at once', async () => {
    await prove()
    const done = await Promise.allSettled([
      handOver(company.founder, company.anna),
      handOver(company.founder, company.lead),
    ])
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    expect(refused).toMatchObject([{ message: expect.stringMatching(/^(?:too_late|forbidden)$/) }])
    expect((await admins()).filter(Boolean)).toHaveLength(1)
  })

  it('is given by PostgreSQL to nobody who cannot sign in, and by nobody but an admin', async () => {
    const as = (who: TestPerson, to: string) =>
      db.asOrg({ orgId: company.orgId, actors: [who.memberId] }, (tx) => tx.execute(sql`select poly.hand_over(${to})`))
    await expect(as(company.anna, company.bo.memberId)).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(as(company.founder, crypto.randomUUID())).rejects.toMatchObject({ cause: { code: 'PC422' } })
  })
})
