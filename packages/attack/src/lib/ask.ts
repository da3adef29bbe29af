import { Agent, request } from 'node:http'

export type Ask = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Milliseconds after which the request is given up; 15,000 when left out. */
  readonly patienceMs?: number
}

export type Answer = { readonly status: number; readonly body: string; readonly setCookies: readonly string[] }

/** Connections that are kept alive, as browsers and proxies keep them. */
export const keptAlive = (connections: number): Agent => new Agent({ keepAlive: true, maxSockets: connections })

/**
 * One request and its whole answer.
 *
 * @throws the system's error, with its code, when there is no answer
 */
export const ask = (port: number, agent: Agent, { method = 'GET', path, headers, body, patienceMs }: Ask) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent, method, path, headers: { ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString('utf8'),
          setCookies: response.headers['set-cookie'] ?? [],
        }),
      )
    })
    sent.setTimeout(patienceMs ?? 15_000, () => sent.destroy(Object.assign(new Error('Silence'), { code: 'SILENCE' })))
    sent.once('error', reject)
    sent.end(body)
  })

/** Of a system error: 'ECONNREFUSED'. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
