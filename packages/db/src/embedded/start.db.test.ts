import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAlive } from './postmaster.ts'
import { startEmbedded } from './start.ts'

describe('startEmbedded', () => {
  let home = ''
  const dir = () => path.join(home, 'postgres')
  const settings = { fsync: 'off' }
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'polyrhythm-'))
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  it('serves PostgreSQL 18, is shared by a second start, and keeps its data between runs', async () => {
    const first = await startEmbedded({ dir: dir(), port: 0, settings })
    const second = await startEmbedded({ dir: dir(), port: 0, settings })
    expect(second).toMatchObject({ isAdopted: true, port: first.port, pid: first.pid })
    await ask(second.url, 'create table kept as select 1 as one')
    await second.stop()
    expect(isAlive(first.pid)).toBe(true)
    await first.stop()
    expect(isAlive(first.pid)).toBe(false)

    const third = await startEmbedded({ dir: dir(), port: 0, settings })
    expect(
      await ask(third.url, "select one, current_setting('server_version') like '18.%' as eighteen from kept"),
    ).toEqual([{ one: 1, eighteen: true }])
    await third.stop()
  })

  it('ends with the process that started it, even when that is killed', async () => {
    const module = JSON.stringify(new URL('start.ts', import.meta.url).href)
    const script = `const { startEmbedded } = await import(${module})
      const { pid } = await startEmbedded({ dir: ${JSON.stringify(dir())}, port: 0 })
      console.log(pid)
      setInterval(() => {}, 1000)`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (line) => resolve(Number(line))))
    expect(isAlive(pid)).toBe(true)
    parent.kill('SIGKILL')
    for (const end = Date.now() + 10_000; isAlive(pid) && Date.now() < end; ) await sleep(50)
    expect(isAlive(pid)).toBe(false)
  })
})

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return [...(await client.unsafe(query))]
  } finally {
    await client.end()
  }
}
