import { Trouble } from '@polyrhythm/db/trouble'
import * as z from 'zod'

/** What the person who starts the server says; the only place that reads the process's environment. */
export type Env = z.infer<typeof schema>

const postgresUrl = z
  .string()
  .regex(/^postgres(?:ql)?:\/\/[^/]+\/[^/]+$/, 'is not of the form postgres://user:password@host:port/database')
const webUrl = z.url({ protocol: /^https?$/, error: 'is not an address such as https://polyrhythm.example' })
const mailUrl = z.url({ protocol: /^smtps?$/, error: 'is not of the form smtp://user:password@host:587' })

const schema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'is none of development, production, test')
    .default('development'),
  /** Where to listen. */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(0, 'is below 0')
    .max(65_535, 'is above 65535')
    .default(4100),
  /** The database as its administrator: prepares it. */
  DATABASE_URL: postgresUrl.optional(),
  /** The database as poly_app; without a password, one is derived from the secret. */
  APP_DATABASE_URL: postgresUrl.optional(),
  /** What access tokens and poly_app's password are derived from. */
  POLYRHYTHM_SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
  /** The secret before this one, until all that was made with it has run out: thirty days. */
  POLYRHYTHM_FORMER_SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
  /** Where people reach the product. */
  PUBLIC_URL: webUrl.transform((url) => new URL(url).origin).optional(),
  /** How many proxies stand in front, each adding to X-Forwarded-For. */
  TRUST_PROXY: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(0, 'is below 0')
    .max(10, 'is above 10')
    .default(0),
  SMTP_URL: mailUrl.optional(),
  MAIL_FROM: z.string().default('Polyrhythm <polyrhythm@localhost>'),
  /** Where Prometheus reads; unset = nowhere. */
  METRICS_PORT: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(1, 'is below 1')
    .max(65_535, 'is above 65535')
    .optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'is none of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),
})

/** Every variable that Polyrhythm knows. */
export const variables: readonly string[] = Object.keys(schema.shape)

/** What production cannot do without. */
export const requiredInProduction = ['POLYRHYTHM_SECRET', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM'] as const

/**
 * @param raw the process's environment, or a part of it in tests
 * @throws Trouble with a sentence for each wrong value; never with the value of a secret
 */
export function readEnv(raw: Raw = process.env): Env {
  const env = parse(raw)
  const wrong = [...missing(env, raw), ...unsafe(env)]
  if (wrong.length > 0) throw new Trouble(wrong.join('\n'))
  return env
}

/** The same for the migration, which serves nobody: what only a server needs may be missing. */
export const readMigrationEnv = (raw: Raw = process.env): Env => parse(raw)

type Raw = Readonly<Record<string, string | undefined>>

/** Empty is unset: compose files and shells pass variables on that nobody filled. */
function parse(raw: Raw): Env {
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== '')))
  if (parsed.success) return parsed.data
  throw new Trouble(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'))
}

const missing = (env: Env, raw: Raw): string[] =>
  env.NODE_ENV === 'production'
    ? requiredInProduction.filter((name) => !raw[name]).map((name) => `${name} is not set; production needs it.`)
    : []

/** Sign-in cookies are kept by browsers on https or on the same machine only. */
const unsafe = ({ HOST, PUBLIC_URL }: Env): string[] =>
  isLoopback(HOST) || PUBLIC_URL?.startsWith('https://')
    ? []
    : [
        `HOST ${HOST} can be reached by others, and sign-in needs TLS for that: put a proxy with TLS in front and say its address in PUBLIC_URL=https://…`,
      ]

export const isLoopback = (host: string): boolean => /^(?:127(?:\.\d+){3}|::1|\[::1\]|localhost)$/.test(host)
