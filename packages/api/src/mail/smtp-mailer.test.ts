import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeMail, confirmEmailMail, newDeviceMail, resetMail } from './account-mails.ts'
import { smtpMailer } from './smtp-mailer.ts'

type Received = { readonly from: string; readonly to: readonly string[]; readonly raw: string }

const received: Received[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope
      const from = mailFrom === false ? '' : mailFrom.address
      received.push({ from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString('utf8') })
      done()
    })
  },
})
let mailer: ReturnType<typeof smtpMailer>
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'Polyrhythm <rhythm@polyrhythm.example>')
})
afterAll(async () => {
  mailer.close()
  await new Promise<void>((resolve) => server.close(() => resolve()))
})

/** The two forms of a letter, as a mail program shows them. */
const formsOf = (raw: string): Record<string, string> => {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? 'none'
  const parts = raw.split(`--${boundary}`).filter((part) => part.includes('Content-Type: text/'))
  return Object.fromEntries(
    parts.map((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n')
      const text = body.join('\n\n').replaceAll(/=\r?\n/g, '')
      const isQuoted = /quoted-printable/i.test(head)
      const bytes = isQuoted
        ? text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        : text
      return [/Content-Type: (text\/\w+)/.exec(head)?.[1] ?? '', Buffer.from(bytes, 'latin1').toString('utf8')]
    }),
  )
}

const send = async (mail: Parameters<typeof mailer.send>[0]) => {
  await mailer.send(mail)
  const last = received.at(-1)
  if (last === undefined) throw new Error('The SMTP server received nothing')
  return { ...last, forms: formsOf(last.raw) }
}

const ada = { to: 'ada@rhythm.example', language: 'en' } as const

describe('a letter through an SMTP server', () => {
  it('reaches the one person it is for, in plain text and in HTML that say the same', async () => {
    const { from, to, raw, forms } = await send(codeMail(ada, '123456'))
    expect([from, to]).toEqual(['rhythm@polyrhythm.example', ['ada@rhythm.example']])
    expect(raw).toMatch(/^Subject: 123456 is your Polyrhythm code\r$/m)
    expect(forms['text/plain']).toContain('Your code: 123456')
    expect(forms['text/html']).toContain('>123456<')
    for (const form of Object.values(forms)) expect(form).toContain('without the code there is no account')
  })

  it('is written in the language of its reader', async () => {
    const { raw, forms } = await send(resetMail({ ...ada, language: 'sv' }, 'T'.repeat(43), 'https://p.example'))
    expect(raw).toContain('=?UTF-8?Q?V=C3=A4lj')
    expect(forms['text/html']).toContain('<html lang="sv">')
    for (const form of Object.values(forms)) {
      expect(form).toContain('Länken gäller i 30 minuter, en gång.')
      expect(form).toContain(`https://p.example/reset#${'T'.repeat(43)}`)
    }
  })

  it('carries no secret besides its code or its link, and the link’s token where no server sees it', async () => {
    const token = 'T'.repeat(43)
    for (const mail of [
      resetMail(ada, token, 'https://polyrhythm.example'),
      confirmEmailMail(ada, token, 'https://polyrhythm.example'),
    ]) {
      const { forms } = await send(mail)
      expect(Object.keys(forms).toSorted((a, b) => a.localeCompare(b))).toEqual(['text/html', 'text/plain'])
      for (const form of Object.values(forms)) {
        expect(form.match(/T{43}/g)).toHaveLength(1)
        expect(form).toMatch(/https:\/\/polyrhythm\.example\/[a-z-]+#T{43}/)
      }
    }
  })

  it('shows what somebody else wrote as text, never as markup', async () => {
    const at = new Date('2026-08-31T07:00:00Z')
    const mail = newDeviceMail(ada, { device: '<b>x</b> & "y"', at, publicUrl: 'https://p.example' })
    const { forms } = await send(mail)
    expect(forms['text/html']).toContain('&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;')
    expect(forms['text/plain']).toContain('<b>x</b> & "y"')
  })
})
