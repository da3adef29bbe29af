import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { errorsPlugin } from './errors.ts'
import { sameOriginPlugin } from './same-origin.ts'

const origin = 'https://polyrhythm.example'

describe('sameOriginPlugin', () => {
  const changes: unknown[] = []
  const server = async () => {
    const app = Fastify()
    errorsPlugin(app)
    sameOriginPlugin(app, { origins: [origin] })
    await app.register(cookie)
    app.route({
      method: ['POST', 'PUT', 'PATCH', 'DELETE'],
      url: '/',
      handler: async (request) => changes.push(request.body),
    })
    app.get('/', async () => 'read')
    return app
  }
  const json = { 'content-type': 'application/json' }

  it.each([
    [{ origin, ...json }],
    [{ origin, 'content-type': 'application/json; charset=utf-8', cookie: '__Host-session=x' }],
    [json], // a program without cookies
  ])('lets pass %j', async (headers) => {
    const answer = await (await server()).inject({ method: 'POST', url: '/', headers, payload: '{}' })
    expect(answer.statusCode).toBe(200)
  })

  const cookieOfOurs = { cookie: '__Host-session=x' }
  it.each([
    [403, { ...json, ...cookieOfOurs, origin: 'https://evil.example' }],
    [403, { ...json, ...cookieOfOurs, origin: 'null' }],
    [403, { ...json, ...cookieOfOurs, origin: 'http://polyrhythm.example' }],
    [403, { ...json, ...cookieOfOurs, origin: 'https://polyrhythm.example.evil.example' }],
    [403, { ...json, ...cookieOfOurs, origin: 'https://polyrhythm.example:8443' }],
    [403, { ...json, ...cookieOfOurs }], // a browser would have said its origin
    [403, { ...json, 'sec-fetch-site': 'cross-site' }],
    [403, { ...json, 'sec-fetch-site': 'same-site' }],
    [415, { origin, 'content-type': 'text/plain' }],
    [415, { origin, 'content-type': 'application/x-www-form-urlencoded' }],
    [415, { origin, 'content-type': 'multipart/form-data; boundary=x' }],
    [415, { origin, 'content-type': 'application/jsonp' }],
    [415, { origin }],
  ])('refuses with %d what comes with %j, and changes nothing', async (status, headers) => {
    const app = await server()
    const before = changes.length
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const answer = await app.inject({ method, url: '/', headers, payload: '{}' })
      expect(answer.statusCode, method).toBe(status)
      expect(answer.json()).toEqual({
        error: { message: expect.stringMatching(/^This .*\.$/), requestId: expect.any(String) },
      })
    }
    expect(changes).toHaveLength(before)
  })

  it('lets everybody read', async () => {
    const answer = await (await server()).inject({ url: '/', headers: { origin: 'https://evil.example' } })
    expect(answer.body).toBe('read')
  })
})
