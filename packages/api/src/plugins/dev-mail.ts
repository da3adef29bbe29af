import type { FastifyInstance } from 'fastify'
import type { DevMailbox, KeptMail } from '#api/mail/dev-mailbox'
import { isLoopback } from '#api/env'
import { makeNonce, policy } from './content-security.ts'

/** `/dev/mail`: what Polyrhythm has mailed on this machine. Only in development, and only for the machine itself. */
export async function devMailPlugin(
  app: FastifyInstance,
  { mailbox }: { readonly mailbox: DevMailbox },
): Promise<void> {
  app.get('/dev/mail', async (request, reply) => {
    if (!isLoopback(request.ip.replace(/^::ffff:/, ''))) return reply.callNotFound()
    const nonce = makeNonce()
    return reply
      .headers({ 'content-security-policy': policy({ scriptHashes: [], nonce }), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page(mailbox.list(), nonce))
  })
}

const page = (mails: readonly KeptMail[], nonce: string): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Mail · Polyrhythm</title>
<style nonce="${nonce}">
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  article { margin: 1.5rem 0; padding-top: 1rem; border-top: 1px solid #8886; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 0; }
  p { margin: 0.25rem 0; } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
</style>
<h1>Mail on this machine</h1>
<p>In development nothing is sent. Reload to see what is new.</p>
${mails.map(article).join('\n') || '<p>There is no mail yet.</p>'}
</html>
`

const article = ({ to, subject, text, at }: KeptMail): string => `<article>
<h2>${escape(subject)}</h2>
<p>To ${escape(to)}, <time datetime="${escape(at)}">${escape(at.slice(0, 19).replace('T', ' '))} UTC</time></p>
<pre>${link(escape(text))}</pre>
</article>`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const link = (escaped: string): string =>
  escaped.replaceAll(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}">${url}</a>`)
