import type { FastifyInstance } from 'fastify'

type Answer = { readonly status: number; readonly data: unknown; readonly error: Record<string, unknown> | null }

/** A browser without a screen: keeps its cookies, and sends what a page of ours sends. */
export function testBrowser(app: FastifyInstance, origin: string, language = 'en') {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

  const send = async (request: { method: 'GET' | 'POST'; url: string; body?: unknown }): Promise<Answer> => {
    const isPost = request.method === 'POST'
    const response = await app.inject({
      method: request.method,
      url: request.url,
      headers: {
        'accept-language': language,
        ...(jar.size > 0 ? { cookie: cookie() } : {}),
        ...(isPost ? { origin, 'content-type': 'application/json' } : {}),
      },
      ...(isPost ? { payload: JSON.stringify(request.body ?? {}) } : {}),
    })
    for (const { name, value, maxAge, expires } of response.cookies)
      if (maxAge === 0 || (expires && expires.getTime() === 0)) jar.delete(name)
      else jar.set(name, value)
    return { status: response.statusCode, ...unwrap(response.json()) }
  }
  return {
    jar,
    /** Calls a mutation. */
    mutate: (path: string, input?: unknown) => send({ method: 'POST', url: `/trpc/${path}`, body: input }),
    /** Calls a query. */
    query: (path: string, input?: unknown) =>
      send({
        method: 'GET',
        url: `/trpc/${path}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`,
      }),
  }
}

/** tRPC answers `{ result: { data } }` or `{ error }`. */
function unwrap(body: unknown): { data: unknown; error: Record<string, unknown> | null } {
  const { result, error = null } = body as { result?: { data?: unknown }; error?: Record<string, unknown> | null }
  return { data: result?.data ?? null, error }
}
