import { createServer } from 'node:net'
import { Trouble } from '#db/trouble'

/**
 * A port of 127.0.0.1 that nobody listens on: the wished one, else any.
 *
 * @throws Trouble when the system gives out none
 */
export async function findFreePort(wished: number): Promise<number> {
  const port = (await tryPort(wished)) ?? (await tryPort(0))
  if (port === null)
    throw new Trouble(
      'There is no free port on 127.0.0.1 for PostgreSQL: stop a program that listens, or set DATABASE_URL.',
    )
  return port
}

const tryPort = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null))
    })
  })
