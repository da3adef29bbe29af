import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newEdge, newNode, rows, stage } from '#db/testing/stage'

const { ours, as } = await stage()
const { companyId: ownerId, bo, anna } = ours

const newData = () => as(bo, (tx) => newNode(tx, ours, bo, { kind: 'data', ownerId }))
const reasonsOf = (table: 'node' | 'edge', id: string) =>
  as(bo, async (tx) => {
    const from =
      table === 'node' ? sql`poly.node_version where node_id = ${id}` : sql`poly.edge_version where edge_id = ${id}`
    return (await rows(tx, sql`select reason from ${from} order by version`)).map(({ reason }) => reason)
  })

describe('[HI2] a reason', () => {
  it('that is given stays, also when the same words are given again, and belongs to no change after it', async () => {
    const id = await newData()
    const said = (title: string, reason: string | null) =>
      as(bo, (tx) => tx.execute(sql`update poly.node set title = ${title}, reason = ${reason} where id = ${id}`))
    await said('One', 'Recounted.')
    await said('Two', 'Recounted.')
    await as(bo, (tx) => tx.execute(sql`update poly.node set title = 'Three' where id = ${id}`))
    await said('Four', 'Recounted.')
    await said('Five', null)
    expect(await reasonsOf('node', id)).toEqual([null, 'Recounted.', 'Recounted.', null, 'Recounted.', null])
  })

  it('is told apart row by row in one transaction', async () => {
    const [one, other] = [await newData(), await newData()]
    const give = (id: string) => sql`update poly.node set title = title || '!', reason = 'Recounted.' where id = ${id}`
    for (const id of [one, other]) await as(bo, (tx) => tx.execute(give(id)))
    await as(bo, async (tx) => {
      await tx.execute(give(one))
      await tx.execute(sql`update poly.node set title = 'Silent' where id = ${other}`)
    })
    expect(await reasonsOf('node', one)).toEqual([null, 'Recounted.', 'Recounted.'])
    expect(await reasonsOf('node', other)).toEqual([null, 'Recounted.', null])
  })

  it('of a link and of evidence stays the same way', async () => {
    const sourceId = await newData()
    const belief = await as(anna, (tx) => newNode(tx, ours, anna, { kind: 'belief', ownerId, state: 'draft' }))
    const ends = { sourceId, sourceKind: 'data', sourceOwnerId: ownerId, targetOwnerId: ownerId } as const
    const target = { targetId: belief, targetKind: 'belief' } as const
    await as(bo, (tx) => newEdge(tx, ours, bo, { kind: 'evidence', stance: 'supports', ...ends, ...target }))
    const to = (state: string) =>
      sql`update poly.edge set state = ${state}, reason = 'Counted twice.' where source_id = ${sourceId}`
    await as(bo, (tx) => tx.execute(to('withdrawn')))
    await as(bo, (tx) => tx.execute(sql`update poly.edge set state = 'declared' where source_id = ${sourceId}`))
    await as(bo, (tx) => tx.execute(to('withdrawn')))
    await as(bo, (tx) => tx.execute(to('declared')))
    const [found] = await as(bo, (tx) => rows(tx, sql`select id from poly.edge where source_id = ${sourceId}`))
    expect(await reasonsOf('edge', String(found?.['id']))).toEqual([
      null,
      'Counted twice.',
      null,
      'Counted twice.',
      'Counted twice.',
    ])
  })
})
