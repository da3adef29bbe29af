import type { FastifyInstance } from 'fastify'
import { policy } from './content-security.ts'

/** What every answer tells the browser; pages with a nonce of their own replace the policy. */
export function securityHeadersPlugin(app: FastifyInstance, { isHttps }: { readonly isHttps: boolean }): void {
  const headers = {
    'content-security-policy': policy({ scriptHashes: [] }),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers)
  })
}
