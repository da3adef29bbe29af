import type { Client } from '@polyrhythm/db/client'
import type { FastifyInstance } from 'fastify'

type Options = {
  readonly client: Client
  /** Told whether the database answered. */
  readonly onAnswer?: ((isThere: boolean) => void) | undefined
}

/** `/healthz`: the process answers. `/readyz`: so does the database, and the process is not about to end. */
export async function healthPlugin(app: FastifyInstance, { client, onAnswer }: Options): Promise<void> {
  let isEnding = false
  let asked: Promise<boolean> | null = null
  app.addHook('preClose', async () => {
    isEnding = true
  })
  /** One question at a time, however often we are asked: a database that is away must not gather a queue. */
  const databaseAnswers = (): Promise<boolean> => {
    asked ??= client`select 1`
      .then(() => true)
      .catch(() => false)
      .finally(() => {
        asked = null
      })
    return Promise.race([asked, after(patienceMs)])
  }
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    if (isEnding) return reply.code(503).send({ status: 'ending' })
    const isThere = await databaseAnswers()
    onAnswer?.(isThere)
    return isThere ? { status: 'ready' } : reply.code(503).send({ status: 'no database' })
  })
}

const patienceMs = 1_000
const after = (ms: number): Promise<false> => new Promise((resolve) => setTimeout(resolve, ms, false).unref())
