import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type AppRouter, appRouter } from '#api/router'
import type { Context } from './context.ts'
import { Refused } from './refused.ts'

/** Serves the router under /trpc. Bugs are logged with their request; refusals are answers and are not. */
export async function trpcPlugin(
  app: FastifyInstance,
  { contextOf }: { contextOf: (request: FastifyRequest, reply: FastifyReply) => Context },
): Promise<void> {
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      createContext: ({ req, res }) => contextOf(req, res),
      maxBatchSize: 20,
      onError: ({ error, path, req }) => {
        if (error.cause instanceof Refused) return
        if (error.code === 'INTERNAL_SERVER_ERROR')
          req.log.error({ err: error.cause ?? error, path }, 'a procedure failed')
        else req.log.info({ code: error.code, path }, 'a procedure refused its input')
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  })
}
