import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '#api/deps'
import type { Context } from '#api/trpc/context'

/** Makes of a request what its procedures know of it. */
export const contextOf =
  (deps: Deps, browserOf: (request: FastifyRequest, reply: FastifyReply) => Context['browser']) =>
  (request: FastifyRequest, reply: FastifyReply): Context => ({
    deps,
    requestId: request.id,
    signedIn: request.signedIn,
    browser: browserOf(request, reply),
    logWith: (fields) => Object.assign(request.logFields, fields),
  })
