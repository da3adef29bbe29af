import { type SQL, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { insertInto } from '#db/insert'
import { bet } from '#db/schema/bet'
import { newEdge, newNode, refused, rows, stage } from '#db/testing/stage'

const { ours, as } = await stage()

describe('a bet', () => {
  const pitch = (): Promise<string> =>
    as(ours.bo, async (tx) => {
      const { orgId, companyId: ownerId } = ours
      const id = await newNode(tx, ours, ours.bo, { kind: 'bet', ownerId, state: 'pitched' })
      await insertInto(tx, bet, { orgId, id, ownerId })
      return id
    })

  it('is not taken onto the board of another unit by that unit’s council', async () => {
    const id = await pitch()
    const board = await as(ours.lead, async (tx) => {
      const made = await newNode(tx, ours, ours.lead, { kind: 'board', ownerId: ours.tribeId })
      await tx.execute(
        sql`insert into poly.board (org_id, id, owner_id) values (${ours.orgId}, ${made}, ${ours.tribeId})`,
      )
      return made
    })
    const taken = as(ours.lead, (tx) => tx.execute(sql`select poly.move_bet(${board}, ${id}, 'now', null, 'Mine')`))
    await expect(taken).rejects.toThrow(/own unit/)
  })

  it('is neither placed, closed nor given a sponsor by its author alone', async () => {
    const id = await pitch()
    const say = (query: SQL) => as(ours.bo, (tx) => tx.execute(query))
    const placed = sql`update poly.node set state = 'on_board' where id = ${id}`
    await expect(say(placed)).rejects.toThrow(/council decides/)
    const sponsored = sql`update poly.bet set sponsor_id = ${ours.founder.memberId} where id = ${id}`
    await expect(say(sponsored)).rejects.toThrow(/council names/)
    await say(sql`update poly.bet set sponsor_id = ${ours.bo.memberId} where id = ${id}`)
  })
})

describe('evidence and asks', () => {
  it('speak for who wrote them: not reworded by others, and nobody says what another asks about', async () => {
    const { companyId: ownerId, anna, bo } = ours
    const [data, belief, ask] = await as(anna, async (tx) => [
      await newNode(tx, ours, anna, { kind: 'data', ownerId }),
      await newNode(tx, ours, anna, { kind: 'belief', ownerId, state: 'draft' }),
      await newNode(tx, ours, anna, { kind: 'ask', ownerId, state: 'open' }),
    ])
    const ends = { sourceOwnerId: ownerId, targetId: belief, targetKind: 'belief', targetOwnerId: ownerId } as const
    await as(anna, (tx) =>
      newEdge(tx, ours, anna, { ...ends, kind: 'evidence', sourceId: data, sourceKind: 'data', stance: 'supports' }),
    )
    const reworded = sql`update poly.edge set stance = 'contradicts' where source_id = ${data} returning id`
    expect(await as(bo, (tx) => rows(tx, reworded))).toEqual([])
    const aimed = as(bo, (tx) => newEdge(tx, ours, bo, { ...ends, kind: 'about', sourceId: ask, sourceKind: 'ask' }))
    await expect(aimed).rejects.toThrow(refused)
  })
})
