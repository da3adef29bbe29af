import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { insertInto } from '#db/insert'
import { keyResult } from '#db/schema/key-result'
import type { TestCompany, TestPerson } from '#db/testing/company'
import { newCheckIn, newEdge, newNode, newObjective, refused, rows, stage } from '#db/testing/stage'

const { ours, as, acting } = await stage()

describe('a squad', () => {
  const outsiders: [string, (company: TestCompany) => TestPerson][] = [
    ['another squad', (company) => company.bo],
    ['its tribe’s lead', (company) => company.lead],
    ['an admin of the council', (company) => company.founder],
    ['a former member', (company) => company.former],
  ]

  it.each(outsiders)('is not written by %s: no objective, no key result, no check-in, no link', async (_name, who) => {
    const person = who(ours)
    const { orgId, alphaId: ownerId, objectiveId } = ours
    await expect(as(person, (tx) => newObjective(tx, ours, person, ownerId))).rejects.toThrow(refused)
    await expect(as(person, (tx) => newCheckIn(tx, ours, person))).rejects.toThrow(refused)
    await expect(
      as(person, (tx) =>
        insertInto(tx, keyResult, { orgId, id: objectiveId, ownerId, objectiveId, measure: 'milestone' }),
      ),
    ).rejects.toThrow(refused)
    await expect(
      as(person, (tx) =>
        newEdge(tx, ours, person, {
          kind: 'contributes',
          sourceId: objectiveId,
          sourceKind: 'objective',
          sourceOwnerId: ownerId,
          targetId: ours.boardId,
          targetKind: 'board',
          targetOwnerId: ours.companyId,
          weight: 'primary',
          sentence: 'x',
        }),
      ),
    ).rejects.toThrow(refused)
  })

  it.each(outsiders)('is not changed by %s: no row answers', async (_name, who) => {
    for (const query of [
      sql`update poly.node set title = 'taken' where id = ${ours.keyResultId} returning id`,
      sql`update poly.objective set ambition = 'committed' where id = ${ours.objectiveId} returning id`,
      sql`update poly.key_result set target = 1 where id = ${ours.keyResultId} returning id`,
    ])
      expect(await as(who(ours), (tx) => rows(tx, query))).toEqual([])
  })

  it('cannot be written in another member’s name', async () => {
    await expect(as(ours.bo, (tx) => newObjective(tx, ours, ours.anna, ours.alphaId))).rejects.toThrow(refused)
    await expect(as(ours.bo, (tx) => newCheckIn(tx, ours, ours.anna))).rejects.toThrow(refused)
  })

  it('cannot lend its objective to a key result of another squad', async () => {
    await expect(
      as(ours.bo, async (tx) => {
        const { orgId, betaId: ownerId, objectiveId } = ours
        const id = await newNode(tx, ours, ours.bo, { kind: 'key_result', ownerId })
        await insertInto(tx, keyResult, { orgId, id, ownerId, objectiveId, measure: 'milestone' })
      }),
    ).rejects.toThrow(/foreign key/)
  })

  it('keeps what it owns: owner, kind, key and version have no update', async () => {
    for (const column of ['owner_id', 'kind', 'key', 'version', 'created_by', 'changed_by']) {
      const same = sql`update poly.node set ${sql.identifier(column)} = ${sql.identifier(column)} where id = ${ours.objectiveId}`
      await expect(
        as(ours.anna, (tx) => tx.execute(same)),
        column,
      ).rejects.toThrow(refused)
    }
    const read = sql`update poly.key_result set current_value = 50`
    await expect(as(ours.anna, (tx) => tx.execute(read))).rejects.toThrow(refused)
  })

  it('is given its keys and does not choose them', async () => {
    const chosen = { kind: 'objective' as const, ownerId: ours.alphaId, key: 'BET-1' }
    await expect(as(ours.anna, (tx) => newNode(tx, ours, ours.anna, chosen))).rejects.toThrow(refused)
    const asked = sql`select poly.next_key('objective', ${ours.betaId})`
    await expect(as(ours.anna, (tx) => tx.execute(asked))).rejects.toThrow(refused)
    const given = sql`select key from poly.node where id in (${ours.objectiveId}, ${ours.keyResultId}) order by key`
    expect(await as(ours.anna, (tx) => rows(tx, given))).toEqual([{ key: 'ALF-1' }, { key: 'ALF-1.1' }])
  })

  it('is written by its member', async () => {
    await as(ours.anna, (tx) => newObjective(tx, ours, ours.anna, ours.alphaId))
    const raised = sql`update poly.key_result set target = 60 where id = ${ours.keyResultId} returning target`
    expect(await as(ours.anna, (tx) => rows(tx, raised))).toHaveLength(1)
  })

  it('has several authors in one batch, each for their own squad only', async () => {
    const both = [ours.anna, ours.bo]
    await acting(both, (tx) => newCheckIn(tx, ours, ours.anna))
    await expect(acting(both, (tx) => newCheckIn(tx, ours, ours.bo))).rejects.toThrow(refused)
    await expect(acting(both, (tx) => newObjective(tx, ours, ours.anna, ours.alphaId))).rejects.toThrow(refused)
  })
})
