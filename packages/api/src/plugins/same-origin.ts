import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A browser's own post without an origin of ours; such a route changes nothing. */
    takesForeignPosts?: boolean
  }
}

/**
 * Whatever can change something must come from a page of ours and be JSON: no form, image or link of another site can
 * send that, and no plain-text post slips through without a preflight.
 */
export function sameOriginPlugin(app: FastifyInstance, { origins }: { readonly origins: readonly string[] }): void {
  app.addHook('onRequest', async (request) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || request.routeOptions.config.takesForeignPosts) return
    if (!isOurs(request, origins))
      throw new Refusal(403, 'This request came from a page of another site. Open Polyrhythm itself and try again.')
    if (!/^application\/json(?:\s*;|$)/i.test(request.headers['content-type'] ?? ''))
      throw new Refusal(415, 'This address takes JSON only (content-type: application/json).')
  })
}

/** A browser says the origin with every such request; without one, and without cookies, it is a program. */
const isOurs = ({ headers }: FastifyRequest, origins: readonly string[]): boolean =>
  headers.origin === undefined
    ? headers.cookie === undefined && [undefined, 'same-origin', 'none'].includes(site(headers))
    : origins.includes(headers.origin)

const site = (headers: FastifyRequest['headers']): string | undefined => {
  const said = headers['sec-fetch-site']
  return Array.isArray(said) ? said[0] : said
}
