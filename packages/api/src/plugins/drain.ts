import type { FastifyInstance } from 'fastify'
import type { Deps } from '#api/deps'

/** Requests in flight may finish in this time once the server is told to end. */
const patienceMs = 4_000

/**
 * Ends in order: no new request is taken (Fastify), streams end at once so that browsers move to another process, what
 * is in flight finishes, and whoever takes longer is cut off.
 */
export function drainPlugin(
  app: FastifyInstance,
  { changes, graceMs = patienceMs }: Pick<Deps, 'changes'> & { readonly graceMs?: number },
): void {
  app.addHook('preClose', async () => {
    // Connections kept alive for a next request fall idle one after another; none may hold the end up.
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50)
    const cut = setTimeout(() => app.server.closeAllConnections(), graceMs)
    app.server.once('close', () => {
      clearInterval(sweep)
      clearTimeout(cut)
    })
    for (const timer of [sweep, cut]) timer.unref()
    await changes.close()
  })
}
