import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, connectClient } from './client.ts'
import { OutcomeUnknown } from './outcome-unknown.ts'
import { type AsOrg, tenantOf } from './tenant.ts'
import { type Cuttable, cuttable } from './testing/cuttable.ts'
import { stage } from './testing/stage.ts'

const { db, ours } = await stage()
let way: Cuttable
let client: Client
let asOrg: AsOrg
beforeAll(async () => {
  way = await cuttable(db.appUrl)
  client = connectClient(way.url, 1)
  asOrg = tenantOf(client)
})
afterAll(async () => {
  await client.end({ timeout: 1 })
  way.close()
})

const acting = { orgId: ours.orgId, actors: [ours.founder.memberId] }
const rename = (name: string) => sql`update poly.org set name = ${name} where org_id = ${ours.orgId}`
const named = (name: string) => asOrg(acting, (tx) => tx.execute(rename(name)))
const name = async () => {
  const [row] = await db.asOrg(acting, (tx) => tx.execute(sql`select name from poly.org`))
  return row?.['name']
}

describe('a commit', () => {
  it('whose answer is lost is done, and nobody is told that it was not', async () => {
    await named('Before')
    way.cutAt('COMMIT')
    const lost = await named('After').catch((error: unknown) => error)
    expect(lost).toBeInstanceOf(OutcomeUnknown)
    expect(await name()).toBe('After')
    way.open()
  })

  it('that PostgreSQL refuses is known not to be done', async () => {
    await db.admin`create table poly.at_last (n int unique deferrable initially deferred)`
    await db.admin`grant insert on poly.at_last to poly_app`
    const refused = await db
      .asOrg(acting, (tx) => tx.execute(sql`insert into poly.at_last values (1), (1)`))
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: '23505' })
  })

  it('that is not reached, because the work lost its connection, is known not to be done', async () => {
    way.cutAt('halfway')
    const lost = await asOrg(acting, async (tx) => {
      await tx.execute(rename('Never'))
      await tx.execute(sql`select 'halfway'`)
    }).catch((error: unknown) => error)
    expect(lost).toBeInstanceOf(Error)
    expect(lost).not.toBeInstanceOf(OutcomeUnknown)
    expect(await name()).toBe('After')
    way.open()
  })
})
