import { spawn } from 'node:child_process'
import path from 'node:path'
import { findFreePort } from '@polyrhythm/db/embedded/ports'
import type { TestDatabase } from '@polyrhythm/db/testing/test-database'

/** A process of its own that serves the API over a test database, as a deployment does. */
export async function spawnApi(db: TestDatabase) {
  const port = await findFreePort(0)
  const env = {
    PATH: process.env['PATH'],
    PORT: String(port),
    APP_DATABASE_URL: db.appUrl,
    POLYRHYTHM_SECRET: 'the secret of a test, which is long enough',
    LOG_LEVEL: 'silent',
  }
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '../main.ts')], { env, stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  for (let attempt = 0; !(await isReady(origin)); attempt += 1) {
    if (attempt > 100) throw new Error('The API did not start within ten seconds')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    /** Calls a mutation with a session's cookie. */
    mutate: async (procedure: string, token: string, input: object) => {
      const response = await fetch(`${origin}/trpc/${procedure}`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', cookie: `__Host-session=${token}` },
        body: JSON.stringify(input),
      })
      return { status: response.status, body: await response.text() }
    },
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

const isReady = async (origin: string): Promise<boolean> =>
  fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
