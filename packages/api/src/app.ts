import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import type { Deps } from './deps.ts'
import type { DevMailbox } from './mail/dev-mailbox.ts'
import { compressionPlugin } from './plugins/compression.ts'
import { contextOf } from './plugins/context-of.ts'
import { cspReportPlugin } from './plugins/csp-report.ts'
import { devMailPlugin } from './plugins/dev-mail.ts'
import { drainPlugin } from './plugins/drain.ts'
import { errorsPlugin } from './plugins/errors.ts'
import { healthPlugin } from './plugins/health.ts'
import { loggingPlugin } from './plugins/logging.ts'
import { rateLimitsPlugin } from './plugins/rate-limits.ts'
import { makeRequestId, requestIdPlugin } from './plugins/request-id.ts'
import { sameOriginPlugin } from './plugins/same-origin.ts'
import { securityHeadersPlugin } from './plugins/security-headers.ts'
import { signInPlugin } from './plugins/sign-in.ts'
import { webAssetsPlugin } from './plugins/web-assets.ts'
import { trpcPlugin } from './trpc/plugin.ts'

/** How the server presents itself; what it needs from outside is in Deps. */
export type AppOptions = {
  /** What access tokens are signed with a derivative of. */
  readonly secret: string
  /** Origins whose pages may change something: 'https://polyrhythm.example'. */
  readonly origins: readonly string[]
  /** The built web application; null = the API alone. */
  readonly webDir: string | null
  readonly logger: NonNullable<FastifyServerOptions['logger']>
  /** Shown on /dev/mail; null = not in development. */
  readonly mailbox: DevMailbox | null
  /** Proxies in front. */
  readonly proxies?: number
  /** Widens the rate limits, for journeys and loads that come from one address. */
  readonly rateScale?: number
}

/** Bodies above it are refused; the largest is an imported text. */
const bodyLimit = 2 * 1024 * 1024

/** The whole server without a port: plugins by hand, in the order in which a request meets them. */
export async function buildApp(deps: Deps, options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.logger,
    logController: new LogController({ disableRequestLogging: true }), // one line per request is ours
    requestIdHeader: false,
    genReqId: makeRequestId,
    trustProxy: (_address, hop) => hop < (options.proxies ?? 0),
    bodyLimit,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: false, // drain.ts does it
    return503OnClosing: false, // what still comes over a kept connection is answered, and the connection then closed
    routerOptions: { maxParamLength: 5_000 }, // tRPC names all procedures of a batch in one parameter
  })
  app.removeContentTypeParser('text/plain')
  requestIdPlugin(app)
  loggingPlugin(app)
  errorsPlugin(app)
  securityHeadersPlugin(app, { isHttps: deps.publicUrl.startsWith('https://') })
  await rateLimitsPlugin(app, { scale: options.rateScale ?? 1 })
  sameOriginPlugin(app, options)
  await compressionPlugin(app)
  await app.register(cookie)
  const cookiesOf = await signInPlugin(app, { deps, secret: options.secret })
  await healthPlugin(app, deps)
  drainPlugin(app, deps) // after health, which then says over kept connections that the process ends
  await cspReportPlugin(app)
  await app.register(trpcPlugin, { contextOf: contextOf(deps, cookiesOf) })
  if (options.mailbox !== null) await devMailPlugin(app, { mailbox: options.mailbox })
  await webAssetsPlugin(app, options)
  return app
}
