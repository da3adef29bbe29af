import { createTransport } from 'nodemailer'
import type { SendMail } from './send-mail.ts'

/** Sends mail through an SMTP server, over a few connections that are kept. */
export function smtpMailer(url: string, from: string): { readonly send: SendMail; readonly close: () => void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
  })
  return {
    send: async ({ to, subject, text, html }) => {
      await transport.sendMail({ from, to, subject, text, html })
    },
    close: () => transport.close(),
  }
}
