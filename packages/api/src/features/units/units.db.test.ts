import type { TestPerson } from '@polyrhythm/db/testing/company'
import { addDays } from '@polyrhythm/domain/cycles/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { stage } from '#api/testing/stage'

// Roles begin on days of the database's clock.
const { api, company } = await stage('units', new Date())
const { anna, bo, lead, founder, former, tribeId, alphaId, companyId, slug: org } = company
const refusal = (code: string, more: object = {}) => ({ cause: { refusal: { code, ...more } } })

const make = (kind: 'guild' | 'chapter' | 'function', slug: string) =>
  api.as(founder).squads.createGroup({ org, kind, name: slug, slug, parentId: tribeId, mission: '' })
const page = (slug: string, by: TestPerson = bo) => api.as(by).units.get({ org, slug })
const peopleOf = async (slug: string) =>
  (await page(slug)).seats
    .filter(({ time }) => time === 'now')
    .map(({ name, role, label }) => [name, role, label].join(' ').trim())

let today: Awaited<ReturnType<typeof dayHere>>
const dayHere = async () => (await api.as(founder).orgs.get({ org })).today
let guild: string
let chapter: string
let other: string
beforeAll(async () => {
  today = await dayHere()
  guild = (await make('guild', 'guild')).id
  chapter = (await make('chapter', 'chapter')).id
  other = (await make('chapter', 'other')).id
})
const appoint = (
  by: TestPerson,
  unitId: string,
  who: TestPerson,
  role: 'lead' | 'coach' | 'participant' | 'coordinator' | 'member',
  more: object = {},
) =>
  api
    .as(by)
    .units.appoint({ org, unitId, memberId: who.memberId, role, fromOn: today, untilOn: null, label: '', ...more })

describe('appointing', () => {
  it('[UN1] is refused where the kind of unit has no such role, a squad’s members above all', async () => {
    const no = refusal('invalid', { field: 'role', rule: 'seat.not_appointed' })
    await expect(appoint(founder, alphaId, bo, 'member')).rejects.toMatchObject(no)
    await expect(appoint(founder, alphaId, bo, 'participant')).rejects.toMatchObject(no)
    await expect(appoint(founder, alphaId, bo, 'lead')).rejects.toMatchObject(no)
    await expect(appoint(founder, tribeId, bo, 'coordinator')).rejects.toMatchObject(no)
    await expect(appoint(founder, guild, bo, 'participant')).rejects.toMatchObject(no)
    await expect(
      api.as(founder).units.dismiss({ org, unitId: alphaId, memberId: anna.memberId, role: 'member' }),
    ).rejects.toMatchObject(no)
  })

  it('[UN2] is refused to everybody but an admin, before today, twice, and backwards', async () => {
    for (const person of [anna, bo, lead, former])
      await expect(appoint(person, tribeId, bo, 'coach')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(appoint(founder, tribeId, bo, 'coach', { fromOn: addDays(today, -1) })).rejects.toMatchObject(
      refusal('invalid', { field: 'fromOn' }),
    )
    await expect(appoint(founder, tribeId, bo, 'coach', { untilOn: today })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    await appoint(founder, tribeId, bo, 'coach', { label: 'Flow', untilOn: addDays(today, 30) })
    await expect(appoint(founder, tribeId, bo, 'coach', { fromOn: addDays(today, 29) })).rejects.toMatchObject(
      refusal('invalid', { rule: 'seat.already' }),
    )
    await appoint(founder, tribeId, bo, 'coach', { fromOn: addDays(today, 30) })
    expect(await peopleOf('tribe')).toEqual(['bo coach Flow', 'lead lead'])
    expect((await page('tribe')).seats.filter(({ time }) => time === 'ahead')).toMatchObject([
      { name: 'bo', fromOn: addDays(today, 30), untilOn: null },
    ])
  })

  it('[UN2] ends today, and what lies ahead never begins; it can be given again the same day', async () => {
    const dismiss = (by: TestPerson) =>
      api.as(by).units.dismiss({ org, unitId: tribeId, memberId: bo.memberId, role: 'coach' })
    for (const person of [anna, lead, former])
      await expect(dismiss(person)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await dismiss(bo)
    await dismiss(bo)
    expect((await page('tribe')).seats.filter(({ role }) => role === 'coach')).toEqual([])
    await appoint(founder, tribeId, bo, 'coach', { label: 'Again' })
    await appoint(founder, alphaId, bo, 'coach')
    expect(await peopleOf('tribe')).toContain('bo coach Again')
  })

  it('[UN6] a coach of a squad and a lead of its tribe write none of its objectives', async () => {
    const says = {
      title: 'Theirs',
      why: '',
      ambition: 'committed',
      basis: 'own_mission',
      basisReason: 'Ours.',
    } as const
    for (const person of [bo, lead])
      await expect(
        api.as(person).objectives.create({ org, squadId: alphaId, cycleId: company.cycleId, ...says }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { supporters, canAppoint } = await api.as(anna).units.supporters({ org, squadId: alphaId })
    expect(canAppoint).toBe(false)
    expect(supporters.map(({ name, role, unit }) => [name, role, unit.name])).toEqual(
      expect.arrayContaining([
        ['bo', 'coach', 'Alpha'],
        ['bo', 'coach', 'Tribe'],
        ['lead', 'lead', 'Tribe'],
      ]),
    )
  })
})

describe('a chapter', () => {
  it('[UN2] takes people from its lead and from an admin, one chapter each', async () => {
    await expect(appoint(anna, chapter, bo, 'participant')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await appoint(founder, chapter, anna, 'lead')
    await expect(appoint(anna, other, bo, 'participant')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(appoint(anna, chapter, lead, 'lead')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await appoint(anna, chapter, bo, 'participant')
    await expect(appoint(founder, other, bo, 'participant')).rejects.toMatchObject(
      refusal('invalid', { rule: 'seat.other_chapter' }),
    )
    const { seats, parent, can } = await page('chapter', anna)
    expect(parent).toMatchObject({ name: 'Tribe', kind: 'tribe' })
    expect(can).toMatchObject({ addParticipant: true, 'unit.appoint': false })
    expect(seats.find(({ role }) => role === 'participant')).toMatchObject({ squads: [{ name: 'Beta', slug: 'beta' }] })
    await api.as(anna).units.dismiss({ org, unitId: chapter, memberId: bo.memberId, role: 'participant' })
    await appoint(founder, other, bo, 'participant')
    expect(await peopleOf('other')).toEqual(['bo participant'])
  })

  it('[UN2] that somebody was to join, and did not, stands in no other’s way, nor on their page', async () => {
    const later = { fromOn: addDays(today, 40) }
    await appoint(founder, chapter, lead, 'participant', later)
    await api.as(founder).units.dismiss({ org, unitId: chapter, memberId: lead.memberId, role: 'participant' })
    await appoint(founder, other, lead, 'participant')
    const { seats } = await api.as(bo).members.get({ org, memberId: lead.memberId })
    expect(seats.map(({ unitSlug }) => unitSlug)).not.toContain('chapter')
    expect(seats.map(({ unitSlug }) => unitSlug)).toContain('other')
  })
})

describe('a guild', () => {
  it('[UN3] is joined and left by oneself, again and again, with a note that can be changed', async () => {
    await expect(api.as(bo).units.joinGuild({ org, unitId: chapter, note: '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(api.as(bo).units.joinGuild({ org, unitId: alphaId, note: '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await api.as(bo).units.joinGuild({ org, unitId: guild, note: 'Ten years\nof it' })
    expect(await peopleOf('guild')).toEqual(['bo participant Ten years of it'])
    await api.as(bo).units.joinGuild({ org, unitId: guild, note: 'Eleven' })
    expect(await peopleOf('guild')).toEqual(['bo participant Eleven'])
    for (const person of [founder, anna])
      await expect(
        api.as(person).units.dismiss({ org, unitId: guild, memberId: bo.memberId, role: 'participant' }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await api.as(bo).units.leaveGuild({ org, unitId: guild })
    expect(await peopleOf('guild')).toEqual([])
    await api.as(bo).units.joinGuild({ org, unitId: guild, note: '' })
    expect(await peopleOf('guild')).toEqual(['bo participant'])
  })

  it('[UN4] says what it is for by its coordinator, whose word is not overwritten unseen', async () => {
    const say = (by: TestPerson, mission: string, expectedVersion: number) =>
      api.as(by).units.sayPurpose({ org, unitId: guild, expectedVersion, mission })
    await expect(say(bo, 'Mine', 1)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await appoint(founder, guild, lead, 'coordinator')
    await say(lead, 'We try things.', 1)
    await expect(say(lead, 'We guess.', 1)).rejects.toMatchObject(refusal('stale', { currentVersion: 2 }))
    expect(await page('guild', lead)).toMatchObject({
      mission: 'We try things.',
      can: { 'unit.sayPurpose': true, 'unit.edit': false },
    })
  })
})

describe('editing', () => {
  it('[UN5] moves a unit from today on, never under itself, a squad or nowhere', async () => {
    const { id } = await make('function', 'tech')
    const edit = (by: TestPerson, unitId: string, parentId: string | null, expectedVersion = 1) =>
      api.as(by).units.edit({ org, unitId, parentId, expectedVersion, name: 'Renamed', mission: 'For all.' })
    for (const person of [anna, lead, former])
      await expect(edit(person, id, companyId)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(edit(founder, id, id)).rejects.toMatchObject(refusal('invalid', { rule: 'unit.under_itself' }))
    await expect(edit(founder, id, alphaId)).rejects.toMatchObject(
      refusal('invalid', { field: 'parentId', rule: 'unit.under_squad' }),
    )
    await expect(edit(founder, companyId, tribeId)).rejects.toMatchObject(
      refusal('invalid', { field: 'parentId', rule: 'unit.company_stays' }),
    )
    await expect(edit(founder, id, crypto.randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await edit(founder, id, companyId)
    expect(await page('tech')).toMatchObject({ name: 'Renamed', mission: 'For all.', parent: { kind: 'company' } })
    await expect(edit(founder, id, tribeId)).rejects.toMatchObject(refusal('stale'))
    expect((await page('tech')).parent).toMatchObject({ kind: 'company' })
  })

  it('the directory names who sits where', async () => {
    const directory = await api.as(bo).units.directory({ org })
    expect(directory.find(({ id }) => id === alphaId)?.people.map(({ name }) => name)).toEqual(['anna', 'bo'])
  })
})

describe('leaving the organisation', () => {
  it('[MB3] ends what was to begin later, too', async () => {
    await appoint(founder, other, anna, 'lead', { fromOn: addDays(today, 9) })
    await api.as(anna).members.remove({ org, memberId: anna.memberId })
    expect((await page('other')).seats.filter(({ name }) => name === 'anna')).toEqual([])
  })
})
