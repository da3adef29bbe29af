import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Fastify from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { devMailPlugin } from '#api/plugins/dev-mail'
import { type DevMailbox, devMailbox } from './dev-mailbox.ts'

describe('devMailbox', () => {
  let dir = ''
  let mailbox: DevMailbox
  let now = new Date('2026-08-31T07:00:00Z')
  beforeEach(() => {
    dir = path.join(mkdtempSync(path.join(tmpdir(), 'polyrhythm-')), 'mail')
    mailbox = devMailbox(dir, { from: 'Polyrhythm <polyrhythm@localhost>', clock: () => now })
  })
  afterEach(() => rmSync(path.dirname(dir), { recursive: true, force: true }))
  const code = {
    to: 'ada@rhythm.example',
    subject: '123456 is your code',
    text: 'Your code: 123456\n',
    html: '<p>123456</p>',
  }

  it('keeps mail as a mail program reads it, for its owner alone, and lists the newest first', async () => {
    await mailbox.send(code)
    now = new Date('2026-08-31T07:05:00Z')
    await mailbox.send({ ...code, subject: 'später' })
    expect(mailbox.list().map(({ subject, at }) => [subject, at])).toEqual([
      ['später', '2026-08-31T07:05:00.000Z'],
      ['123456 is your code', '2026-08-31T07:00:00.000Z'],
    ])
    const files = readdirSync(dir).filter((name) => name.endsWith('.eml'))
    expect(files).toHaveLength(2)
    const [eml = ''] = files.map((name) => path.join(dir, name))
    expect(readFileSync(eml, 'utf8')).toMatch(/^To: ada@rhythm\.example\r?$/m)
    expect(statSync(eml).mode & 0o777).toBe(0o600)
  })

  it('is shown on a page, harmless whatever the mail says, and to this machine only', async () => {
    await mailbox.send({
      ...code,
      subject: '<script>alert(1)</script>',
      text: 'See http://127.0.0.1:4100/invite/x?a=1&b=2 "now"',
    })
    const app = Fastify()
    await devMailPlugin(app, { mailbox })
    const answer = await app.inject({ url: '/dev/mail', remoteAddress: '127.0.0.1' })
    expect(answer.body).not.toContain('<script')
    expect(answer.body).toContain('<a href="http://127.0.0.1:4100/invite/x?a=1&amp;b=2">')
    const nonce = /<style nonce="([^"]+)">/.exec(answer.body)?.[1]
    expect(answer.headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
    expect((await app.inject({ url: '/dev/mail', remoteAddress: '192.0.2.7' })).statusCode).toBe(404)
  })
})
