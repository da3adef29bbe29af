import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { stage } from '#api/testing/stage'
import { toldSquad } from '#api/testing/told-squad'

const { db, api } = await stage('told')
let company: TestCompany
beforeEach(async () => {
  company = await testCompany(db, `told-${crypto.randomUUID().slice(0, 8)}`)
})

const notesOf = (who: TestCompany['anna'], slug = 'alpha') => api.as(who).squads.notes({ org: company.slug, slug })
const read = (who: TestCompany['anna'], noteId: string) => api.as(who).squads.readNote({ org: company.slug, noteId })

describe('[LG4] what a squad was told', () => {
  it('says what came of the bet, what was learned, and which objectives of its own still link to it', async () => {
    const { betKey, note } = await toldSquad(company, api)
    expect(note).toEqual({
      id: expect.any(String),
      squad: { id: company.alphaId, name: 'Alpha', slug: 'alpha' },
      bet: { key: betKey, title: 'Ride together', outcome: 'lost' },
      text: 'Ride together is over: thank you.',
      by: 'Founder',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      read: null,
      lessons: [{ key: 'L-1', title: 'Measure riders' }],
      objectives: [{ key: 'ALF-1', title: 'Riders ride in week one' }],
    })
    expect(await notesOf(company.bo)).toEqual({ notes: [note], can: { read: false } })
    expect((await notesOf(company.anna)).can).toEqual({ read: true })
    expect((await notesOf(company.anna, 'beta')).notes).toEqual([])
  })

  it('no longer names an objective that took its link back', async () => {
    const { betKey } = await toldSquad(company, api)
    const org = company.slug
    const { links } = await api.as(company.anna).objectives.get({ org, key: 'ALF-1' })
    const link = links.find(({ target }) => target.key === betKey)
    if (link === undefined) throw new Error('no link')
    const says = { linkId: link.id, expectedVersion: link.version, reason: 'The bet is over.' }
    await api.as(company.anna).links.withdraw({ org, ...says })
    expect((await notesOf(company.anna)).notes).toMatchObject([{ objectives: [] }])
  })

  it('is read once, by a member of the squad: who was first stays; what is unread comes first', async () => {
    const [older, newer] = [await toldSquad(company, api, 'One'), await toldSquad(company, api, 'Two')]
    await read(company.anna, newer.note.id)
    const { notes } = await notesOf(company.anna)
    expect(notes.map(({ bet, read: by }) => [bet.title, by === null])).toEqual([
      ['One', true],
      ['Two', false],
    ])
    await api
      .as(company.anna)
      .squads.giveSeat({ org: company.slug, squadId: company.alphaId, memberId: company.bo.memberId })
    await read(company.bo, newer.note.id)
    expect((await notesOf(company.anna)).notes).toEqual(notes)
    await read(company.bo, older.note.id)
    const [first, second] = (await notesOf(company.anna)).notes.map(({ id }) => id)
    expect([first, second]).toEqual([newer.note.id, older.note.id])
    const [stored] = await db.admin`select read_by from poly.squad_note where id = ${newer.note.id}`
    expect(stored).toEqual({ read_by: company.anna.memberId })
  })

  it('is not read for it by anybody else, of this organisation or another', async () => {
    const { note } = await toldSquad(company, api)
    for (const who of [company.bo, company.lead, company.founder])
      await expect(read(who, note.id)).rejects.toMatchObject({
        cause: { refusal: { code: 'forbidden', decides: { kind: 'squad', name: 'Alpha' } } },
      })
    const theirs = await testCompany(db, `theirs-${crypto.randomUUID().slice(0, 8)}`)
    const elsewhere = api.as(theirs.anna).squads
    await expect(elsewhere.readNote({ org: theirs.slug, noteId: note.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(elsewhere.notes({ org: company.slug, slug: 'alpha' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await elsewhere.notes({ org: theirs.slug, slug: 'alpha' })).notes).toEqual([])
    expect((await notesOf(company.anna)).notes).toMatchObject([{ read: null }])
  })

  it('is not reworded, read for others or unread past the act', async () => {
    const { note } = await toldSquad(company, api)
    const as = (who: TestCompany['anna'], text: string) =>
      db.asOrg({ orgId: company.orgId, actors: [who.memberId] }, (tx) =>
        tx.execute(sql.raw(`update poly.squad_note set ${text} where id = '${note.id}' returning read_by`)),
      )
    await expect(as(company.anna, `text = 'Well done'`)).rejects.toMatchObject({ cause: { code: '42501' } })
    expect([...(await as(company.bo, `read_by = '${company.bo.memberId}'`))]).toEqual([])
    const [said] = await as(company.anna, `read_by = '${company.bo.memberId}', read_at = '2001-01-01'`)
    expect(said).toEqual({ read_by: company.anna.memberId })
    await expect(as(company.anna, 'read_by = null, read_at = null')).rejects.toMatchObject({ cause: { code: 'PC409' } })
  })
})
