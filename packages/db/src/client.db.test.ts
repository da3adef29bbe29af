import type { OrgId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, connectClient } from './client.ts'
import { tenantOf } from './tenant.ts'
import { cuttable } from './testing/cuttable.ts'
import { type TestDatabase, testDatabase } from './testing/test-database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const orgId = crypto.randomUUID() as OrgId

const settled = (work: readonly Promise<unknown>[]) =>
  Promise.race([
    Promise.allSettled(work).then((ended) => ended.map(({ status }) => status)),
    new Promise((resolve) => setTimeout(resolve, 5_000, 'some never ended')),
  ])

describe('a pool whose database goes away and comes back', () => {
  it('fails what was on the way, and serves every connection again', async () => {
    const way = await cuttable(db.appUrl)
    const client = connectClient(way.url, 4)
    const asOrg = tenantOf(client)
    const sleeping = Array.from({ length: 12 }, () =>
      asOrg({ orgId, actors: [] }, (tx) => tx.execute(sql`select pg_sleep(0.3)`)),
    )
    const failing = settled(sleeping)
    await new Promise((resolve) => setTimeout(resolve, 150))
    way.cut()
    expect(new Set((await failing) as string[])).toEqual(new Set(['rejected']))
    const refused = Array.from({ length: 12 }, () => asOrg({ orgId, actors: [] }, (tx) => tx.execute(sql`select 1`)))
    expect(new Set((await settled(refused)) as string[])).toEqual(new Set(['rejected']))
    way.open()
    const again = Array.from({ length: 12 }, () => asOrg({ orgId, actors: [] }, (tx) => tx.execute(sql`select 1`)))
    expect(new Set((await settled(again)) as string[])).toContain('fulfilled')
    await new Promise((resolve) => setTimeout(resolve, 400))
    const atOnce = Array.from({ length: 4 }, () =>
      asOrg({ orgId, actors: [] }, (tx) => tx.execute(sql`select pg_sleep(0.2)`)),
    )
    const started = performance.now()
    expect(await settled(atOnce)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'])
    expect(performance.now() - started, 'four at once, so no connection was lost').toBeLessThan(600)
    await client.end({ timeout: 1 })
    way.close()
  })

  it('ends a reservation with its connection: what connects again is somebody else’s', async () => {
    const client: Client = connectClient(db.appUrl, 1)
    const mine = await client.reserve()
    const [me] = await mine<{ pid: number }[]>`select pg_backend_pid() as pid`
    await db.admin`select pg_terminate_backend(${me?.pid ?? 0})`
    await new Promise((resolve) => setTimeout(resolve, 100))
    const yours = await client.reserve()
    await yours`begin`
    await yours`select set_config('app.org_id', ${orgId}, true)`
    await expect(mine`rollback`.execute()).rejects.toThrow('CONNECTION_CLOSED')
    mine.release()
    expect(await yours`select current_setting('app.org_id', true) as org`).toEqual([{ org: orgId }])
    const { command } = await yours`commit`
    expect(command).toBe('COMMIT')
    yours.release()
    expect(await client`select 1 as one`).toMatchObject([{ one: 1 }])
    await client.end({ timeout: 1 })
  })
})
