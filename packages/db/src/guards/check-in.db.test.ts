import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { insertInto } from '#db/insert'
import { keyResult } from '#db/schema/key-result'
import { newCheckIn, newNode, refused, rows, stage } from '#db/testing/stage'

const { ours, as } = await stage()

describe('a published check-in', () => {
  it('cannot be changed or deleted by anybody, its author included', async () => {
    await as(ours.anna, (tx) => newCheckIn(tx, ours, ours.anna))
    for (const text of [
      'update poly.check_in set learning = $$other$$',
      'delete from poly.check_in',
      'update poly.check_in_value set value = 50',
      'delete from poly.check_in_value',
    ])
      await expect(
        as(ours.anna, (tx) => tx.execute(sql.raw(text))),
        text,
      ).rejects.toThrow(refused)
  })

  it('cannot be added to by its own author in a later transaction', async () => {
    const { orgId, alphaId: ownerId, objectiveId, anna } = ours
    const id = await as(anna, (tx) => newCheckIn(tx, ours, anna))
    const other = await as(anna, async (tx) => {
      const made = await newNode(tx, ours, anna, { kind: 'key_result', ownerId })
      await insertInto(tx, keyResult, { orgId, id: made, ownerId, objectiveId, measure: 'milestone' })
      return made
    })
    const late = as(anna, (tx) =>
      tx.execute(sql`insert into poly.check_in_value (org_id, check_in_id, key_result_id, squad_id, author_id, value, confidence, status, observed_on)
        values (${orgId}, ${id}, ${other}, ${ownerId}, ${anna.memberId}, 1, 9, 'on_track', '2026-08-31')`),
    )
    await expect(late).rejects.toThrow(/cannot be added to/)
  })

  it('cannot say when it was published', async () => {
    const early = as(ours.anna, (tx) =>
      tx.execute(
        sql`insert into poly.check_in (org_id, id, squad_id, cycle_id, week_of, author_id, digest, published_at) values (${ours.orgId}, ${crypto.randomUUID()}, ${ours.alphaId}, ${ours.cycleId}, '2026-08-31', ${ours.anna.memberId}, 'x', '2020-01-01')`,
      ),
    )
    await expect(early).rejects.toThrow(refused)
  })

  it('is what its key results now say, and an older value never replaces a newer one', async () => {
    const now = sql`select current_value::float as value, current_confidence as confidence from poly.key_result where id = ${ours.keyResultId}`
    await as(ours.anna, (tx) => newCheckIn(tx, ours, ours.anna, { value: 21, confidence: 6 }))
    await as(ours.anna, (tx) => newCheckIn(tx, ours, ours.anna, { value: 1, confidence: 2, observedOn: '2026-07-06' }))
    expect(await as(ours.anna, (tx) => rows(tx, now))).toEqual([{ value: 21, confidence: 6 }])
  })
})
