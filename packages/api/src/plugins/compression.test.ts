import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressionPlugin } from './compression.ts'

describe('compressionPlugin', () => {
  let app: FastifyInstance
  let address = ''
  beforeAll(async () => {
    app = Fastify({ forceCloseConnections: true })
    await compressionPlugin(app)
    app.get('/large', async () => ({ words: 'the same words again and again '.repeat(200) }))
    app.get('/small', async () => ({ words: 'few' }))
    app.get<{ Querystring: { type: string } }>('/stream', async (request, reply) => {
      const parts = async function* () {
        yield `first ${'x'.repeat(2_000)}`
        await sleep(400)
        yield 'last'
      }
      return reply.type(request.query.type).send(Readable.from(parts()))
    })
    address = await app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(() => app.close())
  const get = (path: string) => fetch(address + path, { headers: { 'accept-encoding': 'br, gzip' } })

  it('compresses what is worth it', async () => {
    const [large, small] = await Promise.all([get('/large'), get('/small')])
    expect(large.headers.get('content-encoding')).toBe('br')
    expect((await large.text()).length).toBeGreaterThan(6_000)
    expect(small.headers.get('content-encoding')).toBeNull()
    await small.text()
  })

  it.each([
    ['application/json', 'br'],
    ['text/event-stream', null],
  ])('hands on each part of a stream of %s when it is made', async (type, encoding) => {
    const answer = await get(`/stream?type=${encodeURIComponent(type)}`)
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    const started = performance.now()
    const reader = answer.body?.getReader()
    const first = await reader?.read()
    expect(Buffer.from(first?.value ?? []).toString()).toMatch(/^first/)
    expect(performance.now() - started).toBeLessThan(250)
    await reader?.cancel()
  })
})
