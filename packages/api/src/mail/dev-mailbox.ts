import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import * as z from 'zod'
import type { SendMail } from './send-mail.ts'

const kept = z.object({ to: z.string(), subject: z.string(), text: z.string(), at: z.iso.datetime() })

/** A mail as it was kept; `at` in UTC. */
export type KeptMail = z.infer<typeof kept>

export type DevMailbox = {
  readonly send: SendMail
  /** The newest hundred, newest first. */
  readonly list: () => KeptMail[]
}

/**
 * Keeps each mail in the directory, as a mail program reads it (.eml) and as JSON for the page, instead of sending it.
 */
export function devMailbox(
  dir: string,
  { from, clock }: { readonly from: string; readonly clock: () => Date },
): DevMailbox {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const writer = createTransport({ streamTransport: true, buffer: true })
  return {
    send: async ({ to, subject, text, html }) => {
      const at = clock().toISOString()
      const name = path.join(dir, `${at.replaceAll(':', '-')}-${randomUUID().slice(0, 8)}`)
      const { message } = await writer.sendMail({ from, to, subject, text, html, date: at })
      await writeFile(`${name}.eml`, message, { mode: 0o600 })
      await writeFile(`${name}.json`, JSON.stringify({ to, subject, text, at } satisfies KeptMail), { mode: 0o600 })
    },
    list: () =>
      readdirSync(dir)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .slice(-100)
        .toReversed()
        .flatMap((name) => {
          const read = kept.safeParse(JSON.parse(readFileSync(path.join(dir, name), 'utf8')))
          return read.success ? [read.data] : []
        }),
  }
}
