import { type TestCompany, testCompany, type TestPerson } from '@polyrhythm/db/testing/company'
import { type TestDatabase, testDatabase } from '@polyrhythm/db/testing/test-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessionTokenOf } from '#api/testing/session-token-of'
import { spawnApi } from '#api/testing/spawn-api'

type Api = Awaited<ReturnType<typeof spawnApi>>

let db: TestDatabase
let company: TestCompany
let one: Api
let two: Api
beforeAll(async () => {
  db = await testDatabase()
  company = await testCompany(db, 'watched')
  ;[one, two] = await Promise.all([spawnApi(db), spawnApi(db)])
})
afterAll(async () => {
  await Promise.all([one.stop(), two.stop()])
  await db.close()
})

const tokenOf = ({ accountId }: TestPerson): Promise<string> => sessionTokenOf(db, accountId)

describe('changes.watch over HTTP', () => {
  it('tells a stream of one process within two seconds what another process stored', async () => {
    const stream = await one.stream('changes.watch', await tokenOf(company.bo), { org: 'watched' })
    const started = Date.now()
    const asked = await two.mutate('asks.ask', await tokenOf(company.lead), {
      org: 'watched',
      askId: '01a20348-53e4-7690-90b9-37533fcbcf7b',
      to: { kind: 'squad', squadId: company.betaId },
      text: 'Whom do you wait for?',
    })
    expect(asked.status).toBe(200)
    expect(await stream.readUntil('"of":"ask"')).toContain('id: ')
    expect(Date.now() - started).toBeLessThan(2_000)
    stream.close()
  })

  it('is interrupted when its process ends, and not told that it is over: a browser then opens it elsewhere', async () => {
    const three = await spawnApi(db)
    const stream = await three.stream('changes.watch', await tokenOf(company.bo), { org: 'watched' })
    const said = stream.readUntil('event: return')
    await new Promise((resolve) => setTimeout(resolve, 200))
    await three.stop()
    expect(await said).toContain('event: connected')
    expect(await said).not.toMatch(/event: (?:return|serialized-error)/)
  })

  it('is closed to whoever is not a member', async () => {
    const elsewhere = await testCompany(db, 'elsewhere')
    const stream = await one.stream('changes.watch', await tokenOf(elsewhere.anna), { org: 'watched' })
    expect(await stream.readUntil('NOT_FOUND')).toContain('serialized-error')
    stream.close()
  })
})
