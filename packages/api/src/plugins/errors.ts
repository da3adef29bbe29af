import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isDatabaseAway } from '#api/trpc/refusal-of-database'
import { awaySeconds } from '#api/trpc/procedures'
import { Refusal } from './refusal.ts'

/** Sentences for what the server refuses by itself; the rest of its words are for developers. */
const sentences: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'This is larger than 2 MB, which is more than Polyrhythm takes at once.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'This address takes JSON only (content-type: application/json).',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'This request says it carries JSON, and carries nothing.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'This request carries JSON that cannot be read.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'This request arrived incomplete.',
  FST_ERR_RATE_LIMIT: 'Too many requests from this address. Wait a minute and try again.',
}

/** Answers what no procedure answered: a sentence and the request's id; the detail goes to the log. */
export function errorsPlugin(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (isDatabaseAway(error)) return answerAway(request, reply)
    const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500
    if (status >= 500) request.log.error({ err: error }, 'a request failed')
    const sentence = error instanceof Refusal ? error.message : sentences[error.code]
    return reply.code(status).send({
      error: {
        message:
          sentence ??
          (status >= 500
            ? 'Something went wrong on our side. Try again in a moment.'
            : 'This request cannot be understood.'),
        requestId: request.id,
      },
    })
  })
}

/** Who asks could not be found out. Said as a procedure says it, so that a screen has its own sentence for it. */
function answerAway(request: FastifyRequest, reply: FastifyReply) {
  request.log.warn('the database is away')
  const refusal = { code: 'database_away', retryAfterSeconds: awaySeconds }
  const data = { code: 'SERVICE_UNAVAILABLE', httpStatus: 503, requestId: request.id, refusal, fields: null }
  return reply
    .code(503)
    .header('retry-after', awaySeconds)
    .send({ error: { code: -32_603, message: refusal.code, data } })
}
