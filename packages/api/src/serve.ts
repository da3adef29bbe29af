import { checkAppRole } from '@polyrhythm/db/app-role'
import { appPasswordFrom, appUrlFrom } from '@polyrhythm/db/bootstrap'
import { connectClient } from '@polyrhythm/db/client'
import { findFreePort } from '@polyrhythm/db/embedded/ports'
import { tenantOf } from '@polyrhythm/db/tenant'
import { Trouble } from '@polyrhythm/db/trouble'
import { type AppOptions, buildApp } from './app.ts'
import { startChangeFeed } from './changes/start-change-feed.ts'
import { depsOfDatabase } from './deps-of-database.ts'
import { type Env, isLoopback } from './env.ts'
import { devMailbox } from './mail/dev-mailbox.ts'
import { startCaretaker } from './lib/caretaker.ts'
import { createMetrics, type Metrics } from './metrics/metrics.ts'
import { serveMetrics } from './metrics/serve-metrics.ts'
import { shareRevokedSessions } from './sessions/revoked-sessions.ts'
import { smtpMailer } from './mail/smtp-mailer.ts'

/** A server that listens. */
export type Serving = {
  /** Where people reach it. */
  readonly publicUrl: string
  /** Of HOST. */
  readonly port: number
  /** Ends in order within five seconds. */
  readonly close: () => Promise<void>
}

type Serve = Pick<AppOptions, 'webDir' | 'logger'> & {
  readonly env: Env
  readonly secret: string
  /** The database as its administrator; used for its address alone. APP_DATABASE_URL goes before it. */
  readonly databaseUrl: string | null
  /** Where mail is kept in development. */
  readonly mailDir: string
}

/**
 * Puts the parts of the server together and listens.
 *
 * @throws Trouble for a taken port, an unreachable database, or a role that no policy binds
 */
export async function serve({ env, secret, databaseUrl, mailDir, ...options }: Serve): Promise<Serving> {
  const isProduction = env.NODE_ENV === 'production'
  const port = env.PORT === 0 ? await findFreePort(0) : env.PORT
  const publicUrl = env.PUBLIC_URL ?? `http://${env.HOST}:${port}`
  const clock = () => new Date()
  const mailbox = isProduction ? null : devMailbox(mailDir, { from: env.MAIL_FROM, clock })
  const mailer = env.SMTP_URL === undefined ? null : smtpMailer(env.SMTP_URL, env.MAIL_FROM)
  const sendMail = mailer?.send ?? mailbox?.send
  if (sendMail === undefined) throw new Trouble('SMTP_URL is not set; production needs it.')

  const appUrl = appUrlOf(env, secret, databaseUrl)
  const client = connectClient(appUrl)
  try {
    await checkAppRole(client, appUrl)
    const changes = await startChangeFeed({ client, asOrg: tenantOf(client) })
    const revoked = await shareRevokedSessions(client)
    const deps = {
      ...depsOfDatabase(client, { changes, revoked, clock }),
      sendMail,
      publicUrl,
      samplesMaySignIn: !isProduction && isLoopback(env.HOST),
    }
    const secrets = [secret, ...(env.POLYRHYTHM_FORMER_SECRET ? [env.POLYRHYTHM_FORMER_SECRET] : [])] as const
    const metrics = env.METRICS_PORT === undefined ? undefined : createMetrics()
    const origins = [publicUrl, ...(isProduction ? [] : loopbackNames(port))]
    const app = await buildApp(deps, { ...options, secrets, origins, mailbox, metrics, proxies: env.TRUST_PROXY })
    await app.listen({ host: env.HOST, port }).catch((error: unknown) => {
      throw explainListening(error, env.HOST, port)
    })
    const endTidying = startCaretaker(deps, (error) => app.log.error({ err: error }, 'tidying up failed'))
    const endMetrics = metrics === undefined ? null : await listenForMetrics(metrics, env)
    return {
      publicUrl,
      port,
      close: async () => {
        endTidying()
        await app.close()
        await endMetrics?.()
        await revoked.close()
        mailer?.close()
        await client.end({ timeout: 1 })
      },
    }
  } catch (error) {
    await client.end({ timeout: 1 })
    throw error
  }
}

const listenForMetrics = (metrics: Metrics, { METRICS_HOST: host, METRICS_PORT: port = 0 }: Env) =>
  serveMetrics(metrics, host, port).catch((error: unknown) => {
    throw explainListening(error, host, port)
  })

/** The address to sign in at as poly_app; where it says no password, the one that bootstrap derived. */
function appUrlOf(env: Env, secret: string, databaseUrl: string | null): string {
  const given = env.APP_DATABASE_URL
  if (given !== undefined && new URL(given).password !== '') return given
  const base = given ?? databaseUrl
  if (base === null) throw new Trouble('Neither APP_DATABASE_URL nor DATABASE_URL is set: say where the database is.')
  return appUrlFrom(base, appPasswordFrom(secret))
}

const loopbackNames = (port: number): string[] =>
  ['127.0.0.1', 'localhost', '[::1]'].map((name) => `http://${name}:${port}`)

/** One sentence for an address that cannot be listened on; other errors are returned as they are. */
export function explainListening(error: unknown, host: string, port: number): unknown {
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} of ${host} is taken by another program: stop it, or choose another port, as in PORT=${port + 1} npm start.`,
    EACCES: `Port ${port} may not be used by this user: choose one above 1023, as in PORT=4100 npm start.`,
    EADDRNOTAVAIL: `${host} is no address of this machine: correct HOST${isLoopback(host) ? '' : ', or leave it out'}.`,
    ENOTFOUND: `${host} is no address of this machine: correct HOST, or leave it out.`,
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const sentence = sentences[code]
  return sentence === undefined ? error : new Trouble(sentence, { cause: error })
}
