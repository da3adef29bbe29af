import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Metrics } from '#api/metrics/metrics'
import { isProcedure } from '#api/trpc/one-call'

/** Counts each answer by what was asked for. */
export function measuringPlugin(app: FastifyInstance, { metrics }: { readonly metrics: Metrics }): void {
  app.addHook('onResponse', async (request, reply) => {
    metrics.answered(operationOf(request), reply.statusCode, reply.elapsedTime / 1_000)
  })
}

/** Few and known: what somebody made up is 'unknown', so that nobody fills the memory of Prometheus. */
export function operationOf({ url }: Pick<FastifyRequest, 'url'>): string {
  if (!url.startsWith('/trpc/')) return 'web'
  const [path = '', query = ''] = url.slice('/trpc/'.length).split('?')
  if (/(?:^|&)batch=/.test(query)) return 'batch'
  return isProcedure(path) ? path : 'unknown'
}
