import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { addMembers, addSeats, newPerson, type TestPerson } from '#db/testing/company'
import { newNode, newObjective, newSeat, refused, rows, stage } from '#db/testing/stage'

const { db, ours, as } = await stage()
const { founder, anna, bo, lead, former, tribeId, alphaId, companyId } = ours

const newUnit = (kind: 'guild' | 'chapter' | 'tribe', slug: string) =>
  as(founder, async (tx) => {
    const id = crypto.randomUUID()
    await newNode(tx, ours, founder, { id, kind: 'unit', ownerId: id, title: slug })
    await tx.execute(
      sql`insert into poly.unit (org_id, id, kind, slug) values (${ours.orgId}, ${id}, ${kind}, ${slug})`,
    )
    await tx.execute(
      sql`insert into poly.standing (org_id, unit_id, parent_id, from_on) values (${ours.orgId}, ${id}, ${companyId}, '2026-01-01')`,
    )
    return id
  })
type Role = 'participant' | 'lead' | 'coach' | 'coordinator' | 'member'
const sit = (by: TestPerson, { memberId }: TestPerson, unitId: string, role: Role) =>
  as(by, (tx) => newSeat(tx, ours, by, { memberId, unitId, role }))
const end = (by: TestPerson, { memberId }: TestPerson, unitId: string, role: Role) =>
  as(by, (tx) =>
    rows(
      tx,
      sql`update poly.seat set until_on = poly.today() where member_id = ${memberId} and unit_id = ${unitId} and role = ${role} and until_on > poly.today() returning member_id`,
    ),
  )

let guild: string
let chapter: string
let otherChapter: string
beforeAll(async () => {
  guild = await newUnit('guild', 'guild')
  chapter = await newUnit('chapter', 'chapter')
  otherChapter = await newUnit('chapter', 'other-chapter')
  await addSeats(db, ours.orgId, [
    { memberId: anna.memberId, unitId: guild, role: 'coordinator' },
    { memberId: lead.memberId, unitId: chapter, role: 'lead' },
  ])
})

describe('a guild', () => {
  it('[UN3] is joined and left by nobody for somebody else', async () => {
    await expect(sit(founder, bo, guild, 'participant')).rejects.toThrow(refused)
    await expect(sit(anna, bo, guild, 'participant')).rejects.toThrow(refused)
    await sit(bo, bo, guild, 'participant')
    expect(await end(founder, bo, guild, 'participant')).toEqual([])
    expect(await end(anna, bo, guild, 'participant')).toEqual([])
    expect(await end(bo, bo, guild, 'participant')).toHaveLength(1)
  })

  it('[UN4] says what it is for by its coordinator, and is named by an admin', async () => {
    const say = (by: TestPerson) =>
      as(by, (tx) => rows(tx, sql`update poly.node set body = 'To learn.' where id = ${guild} returning id`))
    expect(await say(bo)).toEqual([])
    expect(await say(anna)).toHaveLength(1)
    const named = as(anna, (tx) => tx.execute(sql`update poly.node set title = 'Mine' where id = ${guild}`))
    await expect(named).rejects.toThrow(/admins name units/)
  })
})

describe('a chapter', () => {
  it('[UN2] takes its people from its lead or an admin, and nobody is in two', async () => {
    await expect(sit(bo, bo, chapter, 'participant')).rejects.toThrow(refused)
    await expect(sit(lead, bo, otherChapter, 'participant')).rejects.toThrow(refused)
    await sit(lead, bo, chapter, 'participant')
    await expect(sit(founder, bo, otherChapter, 'participant')).rejects.toMatchObject({ code: 'PC409' })
    await sit(founder, anna, otherChapter, 'participant')
    expect(await end(anna, bo, chapter, 'participant')).toEqual([])
    expect(await end(lead, bo, chapter, 'participant')).toHaveLength(1)
  })

  it('[UN2] is not entered again by a seat that ended, while somebody is in another', async () => {
    await sit(lead, former, chapter, 'participant')
    await end(lead, former, chapter, 'participant')
    await sit(founder, former, otherChapter, 'participant')
    const again = as(lead, (tx) =>
      tx.execute(
        sql`update poly.seat set until_on = 'infinity' where member_id = ${former.memberId} and unit_id = ${chapter}`,
      ),
    )
    await expect(again).rejects.toMatchObject({ code: 'PC409' })
  })
})

describe('a role', () => {
  it('[UN1] does not make a member of a unit that is no squad, nor a participant of a squad', async () => {
    await expect(
      addSeats(db, ours.orgId, [{ memberId: bo.memberId, unitId: tribeId, role: 'member' }]),
    ).rejects.toMatchObject({ code: 'PC422' })
    await expect(sit(founder, bo, alphaId, 'participant')).rejects.toMatchObject({ code: 'PC422' })
    await expect(sit(founder, bo, alphaId, 'coordinator')).rejects.toMatchObject({ code: 'PC422' })
  })

  it('[UN2] is an admin’s to give, and its holder may lay it down', async () => {
    await expect(sit(lead, bo, tribeId, 'coach')).rejects.toThrow(refused)
    await expect(sit(anna, bo, alphaId, 'coach')).rejects.toThrow(refused)
    await sit(founder, bo, alphaId, 'coach')
    expect(await end(lead, bo, alphaId, 'coach')).toEqual([])
    expect(await end(bo, bo, alphaId, 'coach')).toHaveLength(1)
  })

  it.each(['coach', 'contact', 'lead', 'council'] as const)(
    '[UN6] as %s of a squad writes none of its objectives',
    async (role) => {
      const guest = await newPerson(db)
      await addMembers(db, ours.orgId, { [role]: guest })
      await as(founder, (tx) => newSeat(tx, ours, founder, { memberId: guest.memberId, unitId: alphaId, role }))
      await expect(as(guest, (tx) => newObjective(tx, ours, guest, alphaId))).rejects.toThrow(refused)
    },
  )

  it('that ended on its first day is given again by whoever may give it, and by nobody else', async () => {
    const again = (by: TestPerson, who: TestPerson, role: Role, unitId: string) =>
      as(by, (tx) =>
        tx.execute(
          sql`update poly.seat set until_on = 'infinity' where member_id = ${who.memberId} and unit_id = ${unitId} and role = ${role}`,
        ),
      )
    await expect(again(bo, bo, 'coach', alphaId)).rejects.toThrow(/a seat can only end/)
    await again(founder, bo, 'coach', alphaId)
    await again(bo, bo, 'participant', guild)
    await expect(again(bo, bo, 'participant', chapter)).rejects.toThrow(/a seat can only end/)
    await expect(again(former, former, 'member', alphaId)).rejects.toThrow(/a seat can only end/)
  })
})

describe('a unit', () => {
  const move = (by: TestPerson, unit: string, parent: string) =>
    as(by, (tx) => rows(tx, sql`select poly.move_unit(${unit}, ${parent}) as done`))
  const stood = () =>
    as(bo, (tx) =>
      rows(
        tx,
        sql`select parent_id, until_on = 'infinity' as is_now from poly.standing where unit_id = ${alphaId} order by from_on`,
      ),
    )

  it('[UN5] is moved by an admin alone, never under itself or a squad, and keeps where it stood', async () => {
    const second = await newUnit('tribe', 'second')
    const third = await newUnit('tribe', 'third')
    await expect(move(lead, alphaId, second)).rejects.toThrow(/admins move units/)
    expect(await move(founder, tribeId, alphaId)).toEqual([{ done: false }])
    await move(founder, second, tribeId)
    expect(await move(founder, tribeId, second)).toEqual([{ done: false }])
    expect(await move(founder, companyId, second)).toEqual([{ done: false }])
    expect(await move(founder, alphaId, second)).toEqual([{ done: true }])
    expect(await stood()).toEqual([
      { parent_id: tribeId, is_now: false },
      { parent_id: second, is_now: true },
    ])
    await move(founder, alphaId, third)
    expect(await stood()).toEqual([
      { parent_id: tribeId, is_now: false },
      { parent_id: third, is_now: true },
    ])
  })

  it('words are chosen by an admin alone', async () => {
    const choose = (by: TestPerson) => as(by, (tx) => tx.execute(sql`select poly.choose_terms('plain', '{}')`))
    await expect(choose(lead)).rejects.toThrow(/admins choose words/)
    await choose(founder)
  })
})
