import cookie from '@fastify/cookie'
import { accessTokens } from '@polyrhythm/api/plugins/access-token'
import { accessCookie } from '@polyrhythm/api/plugins/cookies'
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify'
import Fastify from 'fastify'
import postgres from 'postgres'
import { benchSecret } from '#bench/secret'
import { serveBench } from '#bench/servers/serve-bench'
import { getSquad } from './get-squad.ts'
import { publish } from './publish.ts'
import { naiveDatabase, router } from './trpc.ts'

const naiveRouter = router({ checkIns: router({ publish }), squads: router({ get: getSquad }) })

/** The baseline: the same stack as the product's, used as its introductions show it; same pool, same sign-in. */
await serveBench(async ({ port, appUrl }) => {
  const client = postgres(appUrl, { max: 10, onnotice: () => {} })
  const db = naiveDatabase(client)
  const app = Fastify()
  await app.register(cookie)
  const tokens = await accessTokens(app, benchSecret)
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: naiveRouter,
      createContext: ({ req }) => ({
        db,
        accountId: tokens.read(req.cookies[accessCookie] ?? '', new Date())?.accountId ?? null,
      }),
    } satisfies FastifyTRPCPluginOptions<typeof naiveRouter>['trpcOptions'],
  })
  await app.listen({ host: '127.0.0.1', port })
  return async () => {
    await app.close()
    await client.end({ timeout: 1 })
  }
})
