import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'

/** Requests per minute and address. A company behind one address stays far below; guessing passwords does not. */
const limits = { all: 6_000, auth: 60, sample: 10 } as const

/** Counts per process: a fence against floods, not a quota. Guessing is bounded again, per account, in features/auth. */
export async function rateLimitsPlugin(
  app: FastifyInstance,
  { scale = 1 }: { readonly scale?: number },
): Promise<void> {
  await app.register(rateLimit, {
    timeWindow: 60_000,
    keyGenerator: (request) => `${kindOf(request)} ${request.ip}`,
    max: (request) => limits[kindOf(request)] * scale,
    allowList: (request) => /^\/(?:healthz|readyz)$/.test(request.url),
  })
  app.addHook('onRequest', async (request) => {
    if (kindOf(request) !== 'all' && pathOf(request).includes(','))
      throw new Refusal(400, 'Signing in and up, and opening a sample, is asked for one at a time, not in a batch.')
  })
}

/**
 * Mutations of auth, whose path is all the fence can see; `auth.me` is a query and counts as anything else. A sample is
 * some two thousand rows.
 */
const kindOf = (request: FastifyRequest): keyof typeof limits => {
  if (request.method !== 'POST') return 'all'
  const path = pathOf(request)
  if (/^\/trpc\/.*\bauth\./.test(path)) return 'auth'
  return /^\/trpc\/.*\bsamples\.open\b/.test(path) ? 'sample' : 'all'
}

/** As the router will read it: `%61uth.signIn` is auth.signIn. What cannot be decoded is counted strictly, and then refused. */
function pathOf({ url }: FastifyRequest): string {
  const [path = ''] = url.split('?')
  try {
    return decodeURIComponent(path)
  } catch {
    return '/trpc/auth.'
  }
}
