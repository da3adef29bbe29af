import { findFreePort } from '@polyrhythm/db/embedded/ports'
import { testCompany } from '@polyrhythm/db/testing/company'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { spawnApi } from '#api/testing/spawn-api'
import { sessionTokenOf } from '#api/testing/session-token-of'
import { testDatabase } from '@polyrhythm/db/testing/test-database'

const db = await testDatabase()
const company = await testCompany(db, 'counted')
const port = await findFreePort(0)
const api = await spawnApi(db, { METRICS_PORT: String(port) })
afterAll(async () => {
  await api.stop()
  await db.close()
})

const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()

describe('what Prometheus reads', () => {
  it('counts requests by procedure and status, and nothing that somebody made up', async () => {
    const token = await sessionTokenOf(db, company.anna.accountId)
    const rename = { org: 'counted', memberId: company.anna.memberId, name: 'Anna', title: '' }
    await api.mutate('members.describe', token, rename)
    await api.mutate('nobody.knows', token, {})
    const text = await read()
    expect(text).toContain('polyrhythm_request_seconds_count{operation="members.describe",status="200"} 1')
    expect(text).toContain('polyrhythm_request_seconds_count{operation="unknown",status="404"} 1')
    expect(text).not.toContain('nobody.knows')
    expect(text).toContain('polyrhythm_database_up 1')
    expect(text).toContain('process_resident_memory_bytes')
  })

  it('counts the streams that are open', async () => {
    const stream = await api.stream('changes.watch', await sessionTokenOf(db, company.anna.accountId), {
      org: 'counted',
    })
    await stream.readUntil('event: connected')
    expect(await read()).toContain('polyrhythm_open_streams 1')
    stream.close()
    await vi.waitFor(async () => expect(await read()).toContain('polyrhythm_open_streams 0'))
  })

  it('is nothing that the port for people shows', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`)
    expect(answer.status).toBe(404)
    expect(await (await fetch(`${api.origin}/metrics`)).text()).not.toContain('polyrhythm_')
  })
})
