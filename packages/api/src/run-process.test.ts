import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const module = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)

/** Runs a process of its own, for this is about how one ends. */
const run = (start: string, rest = '') => {
  const script = `const { runProcess } = await import(${module('run-process.ts')})
    const { Trouble } = await import(${JSON.stringify(import.meta.resolve('@polyrhythm/db/trouble'))})
    await runProcess(async () => { ${start} })
    ${rest}`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  return { status, stdout: stdout.trim(), stderr: stderr.trim() }
}
const stop = `setInterval(() => {}, 1000); return async () => console.log('stopped')`

describe('runProcess', () => {
  it('says one sentence and ends with 1 when a person must put something right', () => {
    expect(run(`throw new Trouble('The port is taken.')`)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'The port is taken.',
    })
    const full = run(`throw Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' })`)
    expect(full).toEqual({ status: 1, stdout: '', stderr: 'The disk is full: free 160 MB or more and start again.' })
  })

  it('shows a mistake of ours whole', () => {
    const { status, stderr } = run(`throw new TypeError('a mistake')`)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/TypeError: a mistake\n\s+at /)])
  })

  it.each(['SIGINT', 'SIGTERM'])('stops what it started on %s and ends with 0', (signal) => {
    expect(run(stop, `process.kill(process.pid, '${signal}')`)).toEqual({ status: 0, stdout: 'stopped', stderr: '' })
  })

  it('stops what it started after a mistake that nobody caught, and ends with 1', () => {
    const { status, stdout, stderr } = run(stop, `setTimeout(() => { throw new Error('late') }, 10)`)
    expect([status, stdout, stderr]).toEqual([1, 'stopped', expect.stringContaining('Error: late')])
  })

  it('does not wait for a second signal', () => {
    const stuck = `setInterval(() => {}, 1000); return () => new Promise(() => {})`
    const twice = `process.kill(process.pid, 'SIGINT'); setTimeout(() => process.kill(process.pid, 'SIGINT'), 100)`
    const started = performance.now()
    expect(run(stuck, twice).status).toBe(1)
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
