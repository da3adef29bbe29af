import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drainPlugin } from './drain.ts'

describe('drainPlugin', () => {
  let app: FastifyInstance
  let address = ''
  let closeStreams = () => {}
  beforeEach(async () => {
    app = Fastify({ forceCloseConnections: false, return503OnClosing: false })
    const streams = new Promise<void>((resolve) => (closeStreams = resolve))
    drainPlugin(app, {
      graceMs: 1_000,
      changes: { wake: () => {}, watch: async function* () {}, close: async () => closeStreams() },
    })
    app.get('/quick', async () => 'done')
    app.get('/slow', async () => {
      await sleep(500)
      return 'done'
    })
    app.get('/stream', async (_request, reply) => {
      reply.hijack()
      reply.raw.write('open\n')
      await streams
      reply.raw.end('closed\n')
    })
    app.get('/forever', (_request, reply) => {
      reply.hijack()
      reply.raw.write('open\n')
    })
    address = await app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterEach(() => app.close())

  it('finishes what is in flight, ends streams at once, and takes nothing new', async () => {
    const slow = fetch(`${address}/slow`).then((answer) => answer.text())
    const stream = fetch(`${address}/stream`).then((answer) => answer.text())
    await sleep(100)
    const started = performance.now()
    const closing = app.close()
    expect(await stream).toBe('open\nclosed\n')
    expect(performance.now() - started).toBeLessThan(300)
    expect(await slow).toBe('done')
    await closing
    expect(performance.now() - started).toBeLessThan(1_500) // what fetch keeps is idle, and is lingered for
    await expect(fetch(`${address}/slow`)).rejects.toThrow('fetch failed')
  })

  it('answers what comes over a kept connection meanwhile, and closes it by that answer', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const port = Number(new URL(address).port)
    const ask = (path: string) =>
      new Promise<string>((resolve, reject) => {
        get({ host: '127.0.0.1', port, path, agent }, (answer) => {
          answer.resume().once('end', () => resolve(`${answer.statusCode} ${answer.headers.connection}`))
        }).once('error', reject)
      })
    expect(await ask('/quick')).toBe('200 keep-alive')
    const slow = fetch(`${address}/slow`).then((answer) => answer.text())
    await sleep(100)
    const closing = app.close()
    await sleep(100)
    expect(await ask('/quick')).toBe('200 close')
    await expect(ask('/quick')).rejects.toThrow('ECONNREFUSED')
    expect(await slow).toBe('done')
    await closing
  })

  it('cuts off what takes longer than its patience', async () => {
    const forever = fetch(`${address}/forever`).then((answer) => answer.text())
    forever.catch(() => {})
    await sleep(100)
    const started = performance.now()
    await app.close()
    expect(performance.now() - started).toBeLessThan(1_500)
    await expect(forever).rejects.toThrow('terminated')
  })
})
