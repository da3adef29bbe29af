import type { TRPCError } from '@trpc/server'
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RevokedSessions } from '#api/sessions/revoked-sessions'
import { appRouter } from '#api/router'
import type { Context } from './context.ts'
import { answerOneCall, isOneCall, isStream } from './one-call.ts'
import { answerByStream } from './one-stream.ts'
import { awaySeconds } from './procedures.ts'
import { Refused } from './refused.ts'

type Call = {
  Params: { path: string }
  Querystring: { batch?: string; input?: string; lastEventId?: string }
  Headers: { 'last-event-id'?: string }
  Body?: string
}

type Options = {
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Context
  readonly revoked: RevokedSessions
  /** Told of a stream that opens; what it returns is called when it closes. */
  readonly onStream?: (() => () => void) | undefined
}

/** Serves the router under /trpc. Bugs are logged with their request; refusals are answers and are not. */
export async function trpcPlugin(app: FastifyInstance, { contextOf, revoked, onStream }: Options): Promise<void> {
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.route<Call>({
    method: ['GET', 'POST'],
    url: '/trpc/:path',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { path } = request.params
      const isBatch = request.query.batch !== undefined
      if (!isBatch && isOneCall(path)) return answerOnce(request, reply)
      if (!isBatch && isStream(path) && request.method === 'GET') return answerOnAndOn(request, reply)
      return answerByAdapter(request, reply, path)
    },
  })

  const callOf = (request: FastifyRequest<Call>, reply: FastifyReply) => ({
    path: request.params.path,
    input: request.method === 'GET' ? request.query.input : request.body,
    context: contextOf(request, reply),
    onError: (error: TRPCError) => log(request, error, request.params.path),
  })

  const answerOnce = async (request: FastifyRequest<Call>, reply: FastifyReply) => {
    const call = callOf(request, reply)
    const onError = (error: TRPCError) => {
      if (isAway(error)) void reply.header('retry-after', awaySeconds)
      call.onError(error)
    }
    const { status, body } = await answerOneCall({ ...call, onError, method: request.method })
    return reply.code(status).header('content-type', 'application/json').send(body)
  }

  const answerOnAndOn = async (request: FastifyRequest<Call>, reply: FastifyReply) => {
    reply.hijack()
    for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value ?? '')
    const lastEventId = request.headers['last-event-id'] ?? request.query.lastEventId
    const closed = onStream?.()
    const cut = revoked.onEnd(request.signedIn?.sessionId ?? '', () => reply.raw.end())
    await answerByStream({ ...callOf(request, reply), lastEventId }, reply.raw)
    cut()
    closed?.()
  }

  const answerByAdapter = (req: FastifyRequest, res: FastifyReply, path: string) =>
    fastifyRequestHandler({
      router: appRouter,
      req,
      res,
      path,
      createContext: () => contextOf(req, res),
      maxBatchSize: 20,
      responseMeta: ({ errors }) => (errors.some(isAway) ? { headers: { 'retry-after': String(awaySeconds) } } : {}),
      onError: ({ error, path: failed }) => log(req, error, failed),
    })
}

/** Whether asking again is all there is to do. */
const isAway = ({ cause }: TRPCError): boolean => cause instanceof Refused && cause.refusal.code === 'database_away'

const log = (request: FastifyRequest, error: TRPCError, path: string | undefined): void => {
  if (error.code === 'SERVICE_UNAVAILABLE')
    request.log.warn({ path }, isAway(error) ? 'the database is away' : 'the database was lost during a commit')
  if (error.cause instanceof Refused) return
  if (error.code === 'INTERNAL_SERVER_ERROR')
    request.log.error({ err: error.cause ?? error, path }, 'a procedure failed')
  else request.log.info({ code: error.code, path }, 'a procedure refused its input')
}
