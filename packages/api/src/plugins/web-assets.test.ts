import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressionPlugin } from './compression.ts'
import { securityHeadersPlugin } from './security-headers.ts'
import { webAssetsPlugin } from './web-assets.ts'

const theme = 'document.documentElement.dataset.theme = "dark"'
const page = `<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script>${theme}</script><script type="module" src="/assets/main-1.js"></script>`

describe('webAssetsPlugin', () => {
  const webDir = mkdtempSync(path.join(tmpdir(), 'polyrhythm-'))
  let app: FastifyInstance
  const script = 'export const words = "the same words again and again"\n'.repeat(100)

  beforeAll(async () => {
    mkdirSync(path.join(webDir, 'assets'))
    writeFileSync(path.join(webDir, 'index.html'), page)
    writeFileSync(path.join(webDir, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    writeFileSync(path.join(webDir, 'assets/main-1.js'), script)
    writeFileSync(path.join(webDir, 'assets/main-1.js.br'), brotliCompressSync(script))
    app = Fastify()
    securityHeadersPlugin(app, { isHttps: true })
    await compressionPlugin(app)
    await webAssetsPlugin(app, { webDir })
  })
  afterAll(async () => {
    await app.close()
    rmSync(webDir, { recursive: true, force: true })
  })

  const navigate = (url: string) =>
    app.inject({ url, headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } })

  it.each(['/', '/norrpedal', '/norrpedal/squads/first-ride?week=2', '/index.html'])(
    'answers %s with the page',
    async (url) => {
      const answer = await navigate(url)
      expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ])
      expect(answer.body).toContain('/assets/main-1.js')
    },
  )

  it.each([{ accept: '*/*' }, {}])('answers a probe that takes whatever there is (%o)', async (headers) => {
    for (const url of ['/', '/login']) {
      const answer = await app.inject({ url, headers })
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    }
  })

  it('gives each page a nonce of its own, and names the inline script by its hash', async () => {
    const [one, two] = await Promise.all([navigate('/'), navigate('/')])
    const nonces = [one, two].map(({ body }) => /content="([\w+/=]{24})"/.exec(body)?.[1] ?? '')
    expect(new Set(nonces).size).toBe(2)
    const policy = String(one.headers['content-security-policy'])
    expect(policy).toContain(`style-src 'self' 'nonce-${nonces[0]}';`)
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(theme))).toString('base64')
    expect(policy).toContain(`script-src 'self' 'sha256-${digest}';`)
    for (const directive of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(directive)
    expect(policy).not.toContain('unsafe')
  })

  it('serves hashed files for ever, compressed as they were built', async () => {
    const answer = await app.inject({ url: '/assets/main-1.js', headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'application/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    })
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(script)
    expect((await app.inject({ url: '/assets/main-1.js' })).body).toBe(script)
  })

  it('lets browsers ask again for files without a hash in their name', async () => {
    expect((await app.inject('/mark.svg')).headers['cache-control']).toBe('no-cache')
  })

  it.each([
    ['/assets/gone-2.js', 'text/html'],
    ['/assets/gone-2.js', '*/*'],
    ['/gone.svg', 'image/avif,image/webp,*/*;q=0.8'],
    ['/trpc/nothing', 'text/html'],
    ['/norrpedal', 'application/json'],
    ['/../package.json', 'application/json'],
    ['/%2e%2e/package.json', 'application/json'],
  ])('answers %s, asked for as %s, with 404 and no page', async (url, accept) => {
    const answer = await app.inject({ url, headers: { accept } })
    expect([answer.statusCode, answer.json()]).toEqual([
      404,
      { error: { message: 'There is nothing at this address.', requestId: expect.any(String) } },
    ])
  })

  it('answers no post with the page', async () => {
    expect((await app.inject({ method: 'POST', url: '/norrpedal', headers: { accept: 'text/html' } })).statusCode).toBe(
      404,
    )
  })

  it('says when the application was not built', async () => {
    await expect(webAssetsPlugin(Fastify(), { webDir: path.join(webDir, 'nowhere') })).rejects.toThrow('was not built')
  })
})
