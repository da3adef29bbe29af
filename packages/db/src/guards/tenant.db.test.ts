import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { insertInto } from '#db/insert'
import { objective } from '#db/schema/objective'
import { newNode, newObjective, refused, rows, stage } from '#db/testing/stage'

const { db, ours, theirs, as, acting } = await stage()

describe('a tenant', () => {
  it('without both settings sees no row and writes none', async () => {
    expect([...(await db.app`select * from poly.node`)]).toEqual([])
    expect([...(await db.app`select * from poly.member`)]).toEqual([])
    await expect(
      db.app`insert into poly.cycle (org_id, name, kind, starts_on, ends_on) values (${ours.orgId}, 'x', 'custom', '2020-01-01', '2020-02-01')`,
    ).rejects.toThrow(refused)
  })

  it('does not leave its settings on the pooled connection', async () => {
    await Promise.all(Array.from({ length: 20 }, () => as(ours.anna, (tx) => rows(tx, sql`select 1`))))
    const seen = await Promise.all(Array.from({ length: 20 }, () => db.app`select count(*)::int as n from poly.node`))
    expect(seen.map(([row]) => row?.['n'])).toEqual(Array.from({ length: 20 }, () => 0))
  })

  it('does not see another tenant’s rows in any table', async () => {
    const tables = await db.admin<
      { name: string }[]
    >`select relname as name from pg_class where relnamespace = 'poly'::regnamespace and relrowsecurity`
    for (const { name } of tables) {
      const foreign = await as(ours.anna, (tx) =>
        rows(tx, sql`select count(*)::int as n from poly.${sql.identifier(name)} where org_id <> ${ours.orgId}`),
      )
      expect(foreign, name).toEqual([{ n: 0 }])
    }
  })

  it('cannot insert for another tenant', async () => {
    await expect(
      as(ours.anna, (tx) => newNode(tx, theirs, ours.anna, { kind: 'ask', ownerId: theirs.alphaId })),
    ).rejects.toThrow(refused)
  })

  it('cannot update another tenant’s rows, nor move its own there', async () => {
    const seized = sql`update poly.node set title = 'mine' where id = ${theirs.objectiveId} returning id`
    expect(await as(ours.anna, (tx) => rows(tx, seized))).toEqual([])
    const moved = sql`update poly.node set org_id = ${theirs.orgId} where id = ${ours.objectiveId}`
    await expect(as(ours.anna, (tx) => tx.execute(moved))).rejects.toThrow(refused)
  })

  it('cannot point at another tenant’s rows by a foreign key', async () => {
    await expect(
      as(ours.anna, async (tx) => {
        const { orgId, alphaId: ownerId } = ours
        const id = await newNode(tx, ours, ours.anna, { kind: 'objective', ownerId })
        await insertInto(tx, objective, { orgId, id, ownerId, cycleId: theirs.cycleId })
      }),
    ).rejects.toThrow(/foreign key/)
  })

  it('cannot act as a member of another tenant', async () => {
    await expect(acting([theirs.anna], (tx) => newObjective(tx, ours, theirs.anna, ours.alphaId))).rejects.toThrow(
      refused,
    )
  })

  it('cannot replay the past: the clock setting is not the app’s', async () => {
    const [row] = await as(ours.anna, async (tx) => {
      await tx.execute(sql`select set_config('app.clock', '2020-01-01', true)`)
      return rows(tx, sql`select poly.clock() > now() - interval '1 minute' as "isNow"`)
    })
    expect(row).toEqual({ isNow: true })
  })
})
