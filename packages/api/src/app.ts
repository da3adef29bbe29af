import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import type { Deps } from './deps.ts'
import { startBackground } from './lib/background.ts'
import { vaultOf } from './lib/vault.ts'
import type { DevMailbox } from './mail/dev-mailbox.ts'
import type { Metrics } from './metrics/metrics.ts'
import { compressionPlugin } from './plugins/compression.ts'
import { contextOf } from './plugins/context-of.ts'
import { cspReportPlugin } from './plugins/csp-report.ts'
import { devMailPlugin } from './plugins/dev-mail.ts'
import { drainPlugin } from './plugins/drain.ts'
import { errorsPlugin } from './plugins/errors.ts'
import { healthPlugin } from './plugins/health.ts'
import { loggingPlugin } from './plugins/logging.ts'
import { measuringPlugin } from './plugins/measuring.ts'
import { rateLimitsPlugin } from './plugins/rate-limits.ts'
import { makeRequestId, requestIdPlugin } from './plugins/request-id.ts'
import { sameOriginPlugin } from './plugins/same-origin.ts'
import { securityHeadersPlugin } from './plugins/security-headers.ts'
import { signInPlugin } from './plugins/sign-in.ts'
import { answerUnreadable } from './plugins/unreadable.ts'
import { webAssetsPlugin } from './plugins/web-assets.ts'
import { trpcPlugin } from './trpc/plugin.ts'

/** What the server does not make itself. */
export type AppDeps = Omit<Deps, 'background' | 'vault'>

/** How the server presents itself; what it needs from outside is in AppDeps. */
export type AppOptions = {
  /** What tokens and sealed texts are made with derivatives of, the newest first; the others are only read with. */
  readonly secrets: readonly [string, ...string[]]
  /** Origins whose pages may change something: 'https://polyrhythm.example'. */
  readonly origins: readonly string[]
  /** The built web application; null = the API alone. */
  readonly webDir: string | null
  readonly logger: NonNullable<FastifyServerOptions['logger']>
  /** Shown on /dev/mail; null = not in development. */
  readonly mailbox: DevMailbox | null
  /** Proxies in front. */
  readonly proxies?: number
  /** Where the process counts what it does; nowhere when left out. */
  readonly metrics?: Metrics | undefined
  /** Widens the rate limits, for journeys and loads that come from one address. */
  readonly rateScale?: number
}

/** Bodies above it are refused; the largest is an imported text. */
const bodyLimit = 2 * 1024 * 1024

/** The whole server without a port: plugins by hand, in the order in which a request meets them. */
export async function buildApp(given: AppDeps, options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.logger,
    logController: new LogController({ disableRequestLogging: true }), // one line per request is ours
    requestIdHeader: false,
    genReqId: makeRequestId,
    trustProxy: (_address, hop) => hop < (options.proxies ?? 0),
    bodyLimit,
    clientErrorHandler: answerUnreadable,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: false, // drain.ts does it
    return503OnClosing: false, // what still comes over a kept connection is answered, and the connection then closed
    routerOptions: { maxParamLength: 5_000 }, // tRPC names all procedures of a batch in one parameter
  })
  app.removeContentTypeParser('text/plain')
  const { metrics } = options
  const background = startBackground((what, err) => {
    app.log.error({ err }, `${what} failed`)
    metrics?.backgroundFailed(what)
  })
  app.addHook('onClose', background.settled)
  const deps: Deps = { ...given, background, vault: vaultOf(options.secrets) }
  requestIdPlugin(app)
  loggingPlugin(app)
  if (metrics) measuringPlugin(app, { metrics })
  errorsPlugin(app)
  securityHeadersPlugin(app, { isHttps: deps.publicUrl.startsWith('https://') })
  await rateLimitsPlugin(app, { scale: options.rateScale ?? 1 })
  sameOriginPlugin(app, options)
  await compressionPlugin(app)
  await app.register(cookie)
  const browserOf = await signInPlugin(app, { deps, secrets: options.secrets })
  await healthPlugin(app, { client: deps.client, onAnswer: metrics?.databaseAnswers })
  drainPlugin(app, deps) // after health, which then says over kept connections that the process ends
  await cspReportPlugin(app)
  await app.register(trpcPlugin, {
    revoked: deps.revoked,
    onStream: metrics?.streamOpened,
    contextOf: contextOf(deps, browserOf),
  })
  if (options.mailbox !== null) await devMailPlugin(app, { mailbox: options.mailbox })
  await webAssetsPlugin(app, options)
  return app
}
