import { newPerson, type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { day } from '@polyrhythm/domain/cycles/day'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { tidyUp } from '#api/lib/caretaker'
import { rowsOf } from '#api/testing/rows-of'
import { emptyStage } from '#api/testing/stage'
import { proveNow } from '#api/testing/test-api'

const { db, api } = await emptyStage(new Date())
let company: TestCompany
beforeEach(async () => {
  company = await testCompany(db, `closed-${crypto.randomUUID().slice(0, 8)}`)
})

const org = () => ({ org: company.slug })
const archived = { code: 'CONFLICT', message: 'archived' }
const remove = async (name = company.slug) => {
  await proveNow(db, api.deps, [company.founder])
  return api.as(company.founder).orgs.delete({ ...org(), name })
}
/** As if its grace had passed. */
const letTimePass = () =>
  db.asOrg({ orgId: company.orgId, actors: [company.founder.memberId] }, (tx) =>
    tx.execute(sql`update poly.org set delete_on = current_date - 1 where org_id = ${company.orgId}`),
  )

describe('an archived organisation', () => {
  it('[OR2] is read and not written, by any way, until it is restored', async () => {
    const { founder, anna, alphaId } = company
    await api.as(founder).orgs.archive(org())
    expect(await api.as(anna).orgs.get(org())).toMatchObject({ isArchived: true, deleteOn: null })
    const squads = await api.as(anna).squads.list(org())
    expect(squads.length).toBeGreaterThan(0)
    const invite = { ...org(), role: 'member' as const, squadIds: [alphaId], note: '' }
    await expect(api.as(anna).members.invite(invite)).rejects.toMatchObject(archived)
    const ask = { ...org(), askId: uuidv7(), to: { kind: 'squad' as const, squadId: alphaId }, text: 'Why?' }
    await expect(api.as(company.bo).asks.ask(ask)).rejects.toMatchObject(archived)
    await expect(api.as(anna).checkIns.publish(aCheckIn(company))).rejects.toMatchObject(archived)
    await api.as(founder).orgs.restore(org())
    await api.as(anna).members.invite(invite)
    await api.as(anna).checkIns.publish(aCheckIn(company))
  })

  it('[OR2] lets nobody in, neither by a link nor again', async () => {
    const { founder, bo } = company
    const invite = () => api.as(founder).members.invite({ ...org(), role: 'member', squadIds: [], note: '' })
    const token = ({ link }: { link: string }) => link.split('/').at(-1) ?? ''
    const [one, other] = [token(await invite()), token(await invite())]
    await api.as(bo).members.remove({ ...org(), memberId: bo.memberId })
    await api.as(founder).orgs.archive(org())
    await expect(api.as(await newPerson(db)).members.acceptInvitation({ token: one })).rejects.toMatchObject(archived)
    await expect(api.as(bo).members.acceptInvitation({ token: other })).rejects.toMatchObject(archived)
  })

  it('[OR2] can still be left', async () => {
    await api.as(company.founder).orgs.archive(org())
    await api.as(company.bo).members.remove({ ...org(), memberId: company.bo.memberId })
    await expect(api.as(company.bo).orgs.get(org())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  const aCheckIn = ({ alphaId, cycleId, keyResultId }: TestCompany) => ({
    ...org(),
    checkInId: uuidv7(),
    squadId: alphaId,
    cycleId,
    weekOf: day('2026-08-31'),
    values: [{ keyResultId, value: 31, confidence: 6, status: 'on_track' as const }],
  })
})

describe('a deleted organisation', () => {
  it('[OR1] asks for its name, is archived at once and gone for good after its day, with every row', async () => {
    await expect(remove('another name')).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    const other = await testCompany(db, `stays-${crypto.randomUUID().slice(0, 8)}`)
    const kept = await rowsOf(db, other.orgId)
    await remove()
    expect(await api.as(company.anna).orgs.get(org())).toMatchObject({ isArchived: true, deleteOn: expect.any(String) })
    expect(await tidyUp(api.deps)).toBe(0)
    await letTimePass()
    expect(await tidyUp(api.deps)).toBe(1)
    expect(await rowsOf(db, company.orgId)).toEqual([])
    expect(await rowsOf(db, other.orgId)).toEqual(kept)
    await expect(api.as(company.anna).orgs.get(org())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('[OR1] comes back whole within its grace', async () => {
    const before = await api.as(company.anna).orgs.get(org())
    await remove()
    await api.as(company.founder).orgs.restore(org())
    await tidyUp(api.deps)
    expect(await api.as(company.anna).orgs.get(org())).toEqual(before)
  })

  it('is not removed by whoever asks PostgreSQL before its day', async () => {
    await remove()
    const purge = db.asOrg({ orgId: company.orgId, actors: [company.founder.memberId] }, (tx) =>
      tx.execute('select poly.purge_org()'),
    )
    await expect(purge).rejects.toMatchObject({ cause: { code: '42501' } })
  })
})
