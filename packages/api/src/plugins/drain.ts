import type { FastifyInstance } from 'fastify'
import type { Deps } from '#api/deps'

/** Requests in flight may finish in this time once the server is told to end. */
const graceMs = 4_000

/**
 * Ends in order: no new request is taken (Fastify), streams end at once so that browsers move to another process, what
 * is in flight finishes, and whoever takes longer is cut off.
 */
export function drainPlugin(app: FastifyInstance, { changes }: Pick<Deps, 'changes'>): void {
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), graceMs).unref()
    await changes.close()
  })
}
