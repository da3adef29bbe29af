import type { FastifyInstance, FastifyRequest } from 'fastify'
import pino, { type DestinationStream } from 'pino'

export type LogFields = { org?: string; member?: string; account?: string }

declare module 'fastify' {
  interface FastifyRequest {
    /** What the line about this request tells beside its path; ids only, for nothing looks for secrets in it. */
    logFields: LogFields
  }
}

/** Lines leave together, this many bytes or milliseconds at a time, and all of them when the process ends. */
const logBuffer = { minLength: 4_096, periodicFlush: 200 } as const

/** Where lines go: a file, or what the process prints. A write for each request would cost more than its check-in. */
export const logTo = (file?: string): DestinationStream =>
  pino.destination({ ...(file && { dest: file }), sync: false, ...logBuffer })

/**
 * What may stand in a log. Headers and bodies are never given to it; the paths are the second fence, for whoever logs
 * an object that carries one.
 */
export const loggerOptions = (level: string) => ({
  level,
  base: null,
  redact: {
    paths: [...hidden.flatMap((name) => [name, `*${name}`, `*.*${name}`]), 'input.code', 'body.code'],
    censor: '[hidden]',
  },
  serializers: { req: requestFields },
})

const hidden = [
  'cookie',
  'set-cookie',
  'authorization',
  'password',
  'passwordHash',
  'token',
  'accessToken',
  'sessionToken',
].map((name) => `["${name}"]`)

/** Turned into one line per request, with what was found out about it on the way. */
export function loggingPlugin(app: FastifyInstance): void {
  app.decorateRequest('logFields')
  app.addHook('onRequest', async (request) => {
    request.logFields = {}
  })
  // These fields are ours and hide their own: looking for secrets in them cost 25 µs of each request's 300.
  const lines = app.log.child({}, { redact: [] })
  app.addHook('onResponse', async (request, reply) => {
    const fields = {
      reqId: request.id,
      ...requestFields(request),
      ...request.logFields,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    if (isNoise(request)) lines.debug(fields, 'answered')
    else lines.info(fields, 'answered')
  })
}

/** The query is left out: inputs of queries travel in it. */
function requestFields(request: FastifyRequest): Record<string, string> {
  const path = hideTokens(request.url.split('?')[0] ?? '')
  const [, first = ''] = path.split('/')
  return { method: request.method, path, ...(isOrgPath(first) ? { orgSlug: first } : {}) }
}

/** An invitation's address is a key to an organisation. */
const hideTokens = (path: string): string => path.replace(/^\/invite\/.*/i, '/invite/[hidden]')

const isOrgPath = (first: string): boolean =>
  first !== '' &&
  !['trpc', 'assets', 'dev', 'healthz', 'readyz', 'csp-report', 'login', 'signup', 'verify', 'invite', 'new'].includes(
    first,
  ) &&
  !first.includes('.')

const isNoise = ({ url }: FastifyRequest): boolean => /^\/(?:healthz|readyz|assets\/)/.test(url)
