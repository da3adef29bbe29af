import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { addMembers, newPerson, type TestPerson } from '#db/testing/company'
import { newNode, newObjective, newSeat, newSquad, refused, rows, stage } from '#db/testing/stage'

const { db, ours, as } = await stage()

type More = Partial<Parameters<typeof newSeat>[3]>
const sit = (by: TestPerson, { memberId }: TestPerson, unitId: string, more: More = {}) =>
  as(by, (tx) => newSeat(tx, ours, by, { memberId, unitId, ...more }))

describe('a seat', () => {
  it('is not taken by an admin for himself in a squad that has members, nor as a first one', async () => {
    await expect(sit(ours.founder, ours.founder, ours.alphaId)).rejects.toThrow(refused)
    await expect(sit(ours.founder, ours.founder, ours.alphaId, { isFirst: true })).rejects.toThrow(refused)
  })

  it('is not given by an outsider, nor in a member’s name', async () => {
    await expect(sit(ours.bo, ours.bo, ours.alphaId)).rejects.toThrow(refused)
    await expect(sit(ours.lead, ours.lead, ours.alphaId)).rejects.toThrow(refused)
    await expect(sit(ours.bo, ours.bo, ours.alphaId, { givenBy: ours.anna.memberId })).rejects.toThrow(refused)
  })

  it('does not begin in the past', async () => {
    await expect(sit(ours.anna, ours.bo, ours.alphaId, { fromOn: '2026-01-02' })).rejects.toThrow(refused)
  })

  it('opens a squad once: by its creator or an admin while nobody ever sat there', async () => {
    const gamma = await as(ours.founder, (tx) => newSquad(tx, ours, ours.founder, 'gamma', 'GAM'))
    await expect(sit(ours.lead, ours.lead, gamma, { isFirst: true })).rejects.toThrow(refused)
    await sit(ours.founder, ours.founder, gamma, { isFirst: true })
    await as(ours.founder, (tx) =>
      tx.execute(sql`update poly.seat set until_on = poly.today() where unit_id = ${gamma}`),
    )
    await expect(sit(ours.founder, ours.founder, gamma, { isFirst: true })).rejects.toThrow(refused)
  })

  it('two first seats at once leave one', async () => {
    const delta = await as(ours.founder, (tx) => newSquad(tx, ours, ours.founder, 'delta', 'DEL'))
    const both = await Promise.allSettled([
      sit(ours.founder, ours.founder, delta, { isFirst: true }),
      sit(ours.founder, ours.bo, delta, { isFirst: true }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is given by who sits there, and ends by who holds it', async () => {
    const guest = await newPerson(db)
    await addMembers(db, ours.orgId, { guest })
    await sit(ours.anna, guest, ours.alphaId)
    await as(guest, (tx) => newObjective(tx, ours, guest, ours.alphaId))
    await as(guest, (tx) =>
      tx.execute(sql`update poly.seat set until_on = poly.today() where member_id = ${guest.memberId}`),
    )
    await expect(as(guest, (tx) => newObjective(tx, ours, guest, ours.alphaId))).rejects.toThrow(refused)
  })

  it.each([
    ['an outsider', ours.bo],
    ['an admin', ours.founder],
  ])('is not ended by %s', async (_who, person) => {
    const ended = sql`update poly.seat set until_on = poly.today() where member_id = ${ours.anna.memberId} returning unit_id`
    expect(await as(person, (tx) => rows(tx, ended))).toEqual([])
  })

  it('is not lengthened by its holder', async () => {
    const longer = sql`update poly.seat set until_on = 'infinity' where member_id = ${ours.former.memberId}`
    await expect(as(ours.former, (tx) => tx.execute(longer))).rejects.toThrow(/a seat can only end/)
  })

  it('on a council is an admin’s to give, and is remembered', async () => {
    await expect(sit(ours.bo, ours.bo, ours.companyId, { role: 'council' })).rejects.toThrow(refused)
    await sit(ours.founder, ours.lead, ours.companyId, { role: 'council' })
    const key = `${ours.lead.memberId}/${ours.companyId}/council/%`
    const said = sql`select by from poly.row_version where of = 'seat' and key like ${key}`
    expect(await as(ours.bo, (tx) => rows(tx, said))).toEqual([{ by: ours.founder.memberId }])
  })

  it('on the council of a squad lends an admin no voice there', async () => {
    const squadBoard = as(ours.founder, async (tx) => {
      const { memberId } = ours.founder
      await newSeat(tx, ours, ours.founder, { memberId, unitId: ours.alphaId, role: 'council' })
      await newNode(tx, ours, ours.founder, { kind: 'board', ownerId: ours.alphaId })
    })
    await expect(squadBoard).rejects.toThrow(refused)
  })
})
