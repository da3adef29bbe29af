import { createHash, randomBytes } from 'node:crypto'

/** Stands in the built index.html where the nonce of an answer goes. */
const placeholder = '__CSP_NONCE__'

/**
 * The policy of every answer: our own files and nothing inline but the theme script, named by its hash, and the style
 * elements that React Aria makes, marked by the nonce.
 */
export const policy = ({
  scriptHashes,
  nonce,
}: {
  readonly scriptHashes: readonly string[]
  readonly nonce?: string
}): string =>
  [
    `default-src 'self'`,
    `script-src ${["'self'", ...scriptHashes].join(' ')}`,
    `style-src 'self'${nonce === undefined ? '' : ` 'nonce-${nonce}'`}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'self'`,
    `report-uri /csp-report`,
  ].join('; ')

/** `'sha256-…'` of each inline script of a page, as its policy names them. */
export const inlineScriptHashes = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )

export const makeNonce = (): string => randomBytes(18).toString('base64')

export const withNonce = (html: string, nonce: string): string => html.replaceAll(placeholder, nonce)
