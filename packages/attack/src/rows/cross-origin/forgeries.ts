/** A request that a browser sends for a page of another site; its cookies come with it. */
export type Forgery = {
  readonly by: string
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Everything that a page elsewhere can make a browser send for a mutation.
 *
 * @param ours the origin that may
 */
export function forgeries(ours: string, procedure: string, input: object): Forgery[] {
  const url = `/trpc/${procedure}`
  const json = JSON.stringify(input)
  const { host, hostname } = new URL(ours)
  const foreign = [
    'https://evil.example',
    'null',
    `http://${host}`,
    `https://sub.${host}`,
    `https://${hostname}:8443`,
    `https://${host}.evil.example`,
    `https://evil-${host}`,
    `${ours}/`,
    ours.toUpperCase(),
  ]
  const posts = foreign.flatMap((origin) =>
    Object.entries(bodies(json)).map(([type, body]) => ({
      by: `post of ${type || 'nothing'} from ${origin}`,
      method: 'POST' as const,
      url,
      headers: { origin, 'sec-fetch-site': 'cross-site', ...(type === '' ? {} : { 'content-type': type }) },
      body,
    })),
  )
  const unsaid = ['cross-site', 'same-site', 'none'].map((site) => ({
    by: `post without an origin, ${site}`,
    method: 'POST' as const,
    url,
    headers: { 'sec-fetch-site': site, 'content-type': 'application/json' },
    body: json,
  }))
  const ownPlain = Object.entries(bodies(json))
    .filter(([type]) => !type.startsWith('application/json'))
    .map(([type, body]) => ({
      by: `post of ${type || 'nothing'} from our own origin`,
      method: 'POST' as const,
      url,
      headers: { origin: ours, ...(type === '' ? {} : { 'content-type': type }) },
      body,
    }))
  const inAddress = `input=${encodeURIComponent(json)}`
  const reads = [`${url}?${inAddress}`, `${url}?batch=1&input=${encodeURIComponent(`{"0":${json}}`)}`].flatMap(
    (address) =>
      ['image', 'document', 'script', 'empty'].map((what) => ({
        by: `${what} at ${address.slice(0, 40)}`,
        method: 'GET' as const,
        url: address,
        headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': what, 'x-http-method-override': 'POST' },
      })),
  )
  return [...posts, ...unsaid, ...ownPlain, ...reads]
}

/** What forms, fetch without leave, and beacons can carry; and JSON, which asks leave first. */
const bodies = (json: string): Readonly<Record<string, string>> => ({
  'application/x-www-form-urlencoded': new URLSearchParams([[json, '']]).toString(),
  'multipart/form-data; boundary=x': `--x\r\ncontent-disposition: form-data; name="input"\r\n\r\n${json}\r\n--x--\r\n`,
  'text/plain': json,
  'text/plain;charset=UTF-8': json,
  'text/plain; application/json': json,
  'application/json': json,
  'application/csp-report': json,
  '': json,
})
