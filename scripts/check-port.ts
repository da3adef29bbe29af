import { createServer } from 'node:net'
import { explainListening } from '@polyrhythm/api/serve'

/**
 * Looks whether the port can be had before anything slow begins.
 *
 * @throws Trouble when it cannot
 */
export const checkPort = ({ HOST, PORT }: { readonly HOST: string; readonly PORT: number }): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', (error) => reject(explainListening(error, HOST, PORT)))
    server.listen({ host: HOST, port: PORT, exclusive: true }, () => server.close(() => resolve()))
  })
