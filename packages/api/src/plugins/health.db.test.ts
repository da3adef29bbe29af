import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connectClient } from '@polyrhythm/db/client'
import { startEmbedded } from '@polyrhythm/db/embedded/start'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { healthPlugin } from './health.ts'

it('tells the truth when the database goes away and comes back', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'polyrhythm-'))
  const start = (port: number) => startEmbedded({ dir: path.join(home, 'postgres'), port, settings: { fsync: 'off' } })
  let server = await start(0)
  const client = connectClient(server.url, 2)
  const app = Fastify()
  await healthPlugin(app, { client })
  const status = async (url: string) => (await app.inject(url)).statusCode
  const ready = async (wanted: number) => {
    for (const end = Date.now() + 15_000; Date.now() < end; await sleep(100))
      if ((await status('/readyz')) === wanted) return wanted
    return status('/readyz')
  }
  try {
    expect(await ready(200)).toBe(200)
    await server.stop()
    const asked = performance.now()
    expect(await status('/readyz')).toBe(503)
    expect(performance.now() - asked).toBeLessThan(1_500)
    expect(await status('/healthz')).toBe(200)
    server = await start(server.port)
    expect(await ready(200)).toBe(200)
  } finally {
    await app.close()
    await client.end({ timeout: 1 })
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}, 30_000)
