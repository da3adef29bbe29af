import { newPerson, type TestCompany, type TestPerson, testCompany } from '@polyrhythm/db/testing/company'
import { beforeEach, describe, expect, it } from 'vitest'
import { squadPage } from '#api/testing/squad-page'
import { emptyStage } from '#api/testing/stage'
import { proveNow } from '#api/testing/test-api'

const { db, api } = await emptyStage(new Date())
let company: TestCompany
beforeEach(async () => {
  company = await testCompany(db, `seats-${crypto.randomUUID().slice(0, 8)}`)
})

const invite = async (by: TestPerson, squadIds: string[], role: 'member' | 'admin' = 'member'): Promise<string> => {
  const { link } = await api.as(by).members.invite({ org: company.slug, role, squadIds, note: '' })
  return link.split('/').at(-1) ?? ''
}
const accept = (guest: TestPerson, token: string) => api.as(guest).members.acceptInvitation({ token })
const peopleOf = async (slug: string): Promise<string[]> => {
  const { seats } = await squadPage(api.as(company.founder).squads, { org: company.slug, slug, cycleId: null })
  return seats.filter(({ role }) => role === 'member').map(({ name }) => name)
}

describe('an invitation', () => {
  it('of a member seats the guest in their squad at once', async () => {
    const token = await invite(company.anna, [company.alphaId])
    await accept(await newPerson(db), token)
    expect(await peopleOf('alpha')).toEqual(['Somebody', 'anna'])
  })

  it('of an admin asks a squad that has members, and a member’s yes seats the guest', async () => {
    const token = await invite(company.founder, [company.alphaId])
    await accept(await newPerson(db), token)
    expect(await peopleOf('alpha')).toEqual(['anna'])
    const page = { org: company.slug, slug: 'alpha', cycleId: null }
    const { seatRequests } = await squadPage(api.as(company.anna).squads, page)
    const request = { org: company.slug, requestId: seatRequests[0]?.id ?? '', verdict: 'accepted' as const }
    await expect(api.as(company.founder).squads.answerSeatRequest(request)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await api.as(company.anna).squads.answerSeatRequest(request)
    expect(await peopleOf('alpha')).toEqual(['Somebody', 'anna'])
  })

  it('lets one person in, once, and nobody when it is revoked', async () => {
    const token = await invite(company.anna, [company.alphaId])
    expect(await api.as(null).members.peekInvitation({ token })).toEqual({
      orgName: company.slug,
      invitedBy: 'anna',
      email: null,
    })
    await accept(await newPerson(db), token)
    const late = await newPerson(db)
    await expect(accept(late, token)).rejects.toMatchObject({ message: 'invitation_over' })
    const another = await invite(company.anna, [company.alphaId])
    const { invitations } = await api.as(company.anna).members.list({ org: company.slug })
    await api.as(company.anna).members.revokeInvitation({ org: company.slug, invitationId: invitations[0]?.id ?? '' })
    await expect(accept(late, another)).rejects.toMatchObject({ message: 'invitation_over' })
  })

  it('to be an admin is an admin’s to give', async () => {
    await expect(invite(company.anna, [company.alphaId], 'admin')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const guest = await newPerson(db)
    await proveNow(db, api.deps, [company.founder])
    await accept(guest, await invite(company.founder, [], 'admin'))
    expect((await api.as(guest).orgs.get({ org: company.slug })).me).toMatchObject({ isAdmin: true, squads: [] })
  })
})

describe('a new squad', () => {
  it('seats its maker first, and nobody else through the admin', async () => {
    const { founder, anna } = company
    const squad = {
      kind: 'squad' as const,
      name: 'Gamma',
      slug: 'gamma',
      prefix: 'GAM',
      parentId: null,
      mission: '',
      timezone: null,
      cycleKind: null,
      takeSeat: false,
    }
    const { id } = await api.as(founder).squads.createSquad({ org: company.slug, ...squad })
    expect(await peopleOf('gamma')).toEqual([])
    await api.as(founder).squads.giveSeat({ org: company.slug, squadId: id, memberId: anna.memberId })
    expect(await peopleOf('gamma')).toEqual(['anna'])
    await expect(
      api.as(founder).squads.giveSeat({ org: company.slug, squadId: id, memberId: founder.memberId }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
      cause: { refusal: { decides: { kind: 'squad', name: 'Gamma', slug: 'gamma' }, instead: ['request_seat'] } },
    })
  })

  it('is not called as another one', async () => {
    const says = {
      kind: 'squad' as const,
      name: 'Alpha two',
      parentId: null,
      mission: '',
      timezone: null,
      cycleKind: null,
      takeSeat: false,
    }
    const make = (slug: string, prefix: string) =>
      api.as(company.founder).squads.createSquad({ org: company.slug, ...says, slug, prefix })
    await expect(make('alpha', 'NEW')).rejects.toMatchObject({ cause: { refusal: { code: 'taken', field: 'slug' } } })
    await expect(make('alpha-two', 'ALF')).rejects.toMatchObject({
      cause: { refusal: { code: 'taken', field: 'prefix' } },
    })
  })
})

describe('leaving', () => {
  it('ends today, and what was written before stays', async () => {
    const { anna, alphaId, slug, objectiveId } = company
    await api.as(anna).squads.endSeat({ org: slug, squadId: alphaId, memberId: anna.memberId })
    expect(await peopleOf('alpha')).toEqual([])
    const edit = api.as(anna).objectives.edit({
      org: slug,
      objectiveId,
      expectedVersion: 1,
      title: 'x',
      why: '',
      ambition: 'committed',
      basis: 'bet',
      basisReason: null,
      reason: null,
    })
    await expect(edit).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await api.as(anna).objectives.get({ org: slug, key: 'ALF-1' })).title).toBe('Riders ride in week one')
  })
})
