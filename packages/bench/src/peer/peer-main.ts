import { createServer } from 'node:http'
import { accessTokens } from '@polyrhythm/api/plugins/access-token'
import { accessCookie } from '@polyrhythm/api/plugins/cookies'
import { connectClient } from '@polyrhythm/db/client'
import Fastify from 'fastify'
import { postgraphile } from 'postgraphile'
import { grafserv } from 'postgraphile/grafserv/node'
import { benchSecret } from '#bench/secret'
import { serveBench } from '#bench/servers/serve-bench'
import { presetFor } from './preset.ts'

/** The peer: PostGraphile over the same schema and rows, as poly_app, with settings made of the same cookie. */
await serveBench(async ({ port, appUrl }) => {
  const tokens = await accessTokens(Fastify(), benchSecret)
  const directory = connectClient(appUrl, 2)
  const settingsOf = async (cookies: string): Promise<Record<string, string>> => {
    const token = new RegExp(`${accessCookie}=([^;]+)`).exec(cookies)?.[1] ?? ''
    const accountId = tokens.read(token, new Date())?.accountId
    if (accountId === undefined) return {}
    const [found] = await directory<{ orgId: string; memberId: string }[]>`
      select org_id as "orgId", member_id as "memberId" from poly.membership where account_id = ${accountId}`
    return found === undefined ? {} : { 'app.org_id': found.orgId, 'app.actors': `{${found.memberId}}` }
  }
  const pgl = postgraphile({
    extends: [presetFor(appUrl)],
    grafast: { context: async ({ node }) => ({ pgSettings: await settingsOf(node?.req.headers.cookie ?? '') }) },
  })
  const server = createServer()
  await pgl.createServ(grafserv).addTo(server)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return async () => {
    server.closeAllConnections()
    server.close()
    await pgl.release()
    await directory.end({ timeout: 1 })
  }
})
