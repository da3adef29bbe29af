import { spawn } from 'node:child_process'
import path from 'node:path'
import { findFreePort } from '@polyrhythm/db/embedded/ports'
import type { TestDatabase } from '@polyrhythm/db/testing/test-database'
import { testSecret } from './session-token-of.ts'

/** A process of its own that serves the API over a test database, as a deployment does. */
export async function spawnApi(db: TestDatabase, more: Readonly<Record<string, string>> = {}) {
  const port = await findFreePort(0)
  const env = {
    PATH: process.env['PATH'],
    PORT: String(port),
    APP_DATABASE_URL: db.appUrl,
    POLYRHYTHM_SECRET: testSecret,
    LOG_LEVEL: 'silent',
    ...more,
  }
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '../main.ts')], { env, stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  for (let attempt = 0; !(await isReady(origin)); attempt += 1) {
    if (attempt > 100) throw new Error('The API did not start within ten seconds')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    origin,
    /** Calls a mutation with a session's cookie. */
    mutate: async (procedure: string, token: string, input: object) => {
      const response = await fetch(`${origin}/trpc/${procedure}`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', cookie: `__Host-session=${token}` },
        body: JSON.stringify(input),
      })
      return { status: response.status, body: await response.text() }
    },
    /** Opens a subscription as a browser does. */
    stream: async (procedure: string, token: string, input: object) => {
      const ending = new AbortController()
      const query = `?input=${encodeURIComponent(JSON.stringify(input))}`
      const headers = { accept: 'text/event-stream', cookie: `__Host-session=${token}` }
      const { body } = await fetch(`${origin}/trpc/${procedure}${query}`, { headers, signal: ending.signal })
      return { readUntil: (wanted: string) => readUntil(body, wanted), close: () => ending.abort() }
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

/** What a stream said until the wanted words came; what it said at all when it ended or five seconds were over. */
async function readUntil(body: ReadableStream<Uint8Array> | null, wanted: string): Promise<string> {
  const reader = (body ?? new ReadableStream<Uint8Array>()).pipeThrough(new TextDecoderStream()).getReader()
  const tooLate = setTimeout(() => void reader.cancel(), 5_000)
  let said = ''
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    said += next.value
    if (said.includes(wanted)) break
  }
  clearTimeout(tooLate)
  return said
}
