import { once } from 'node:events'
import { Server } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '#api/deps'

/** Requests in flight may finish in this time once the server is told to end. */
const patienceMs = 4_000

/** So long, whoever keeps a connection may still send over it; the answer then says that it closes. */
const lingerMs = 1_000

/**
 * Ends in order, so that nobody's request is lost: no new connection is taken, streams end at once so that browsers move
 * to another process, and a kept connection is closed by its next answer and not under a request that is on its way.
 * What is idle longer is closed, what is in flight finishes, and whoever takes longer is cut off.
 */
export function drainPlugin(
  app: FastifyInstance,
  { changes, graceMs = patienceMs }: Pick<Deps, 'changes'> & { readonly graceMs?: number },
): void {
  app.addHook('preClose', async () => {
    const { server } = app
    if (!server.listening) return changes.close()
    // Before anything is answered with "close": whoever then connects anew is refused, and not reset while they wait to be
    // let in. The server's own close() would close idle connections at once.
    Server.prototype.close.call(server)
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    const linger = setTimeout(() => {
      server.closeIdleConnections()
      sweep = setInterval(() => server.closeIdleConnections(), 50)
    }, lingerMs)
    let sweep: NodeJS.Timeout | undefined
    const closed = once(server, 'close')
    await Promise.all([changes.close(), closed])
    clearTimeout(cut)
    clearTimeout(linger)
    clearInterval(sweep)
  })
}
