import { ok, refuse, type Result } from '#domain/result'

/** Words that an organisation cannot be called in the address bar, because the product's own routes begin with them. */
export const RESERVED_SLUGS = [
  'account',
  'api',
  'assets',
  'changelog',
  'confirm-email',
  'dev',
  'docs',
  'embed',
  'events',
  'forgot',
  'healthz',
  'invite',
  'login',
  'me',
  'metrics',
  'new',
  'readyz',
  'reset',
  's',
  'signup',
  'sso',
  'status',
  'trpc',
  'verify',
  'welcome',
] as const

export type SlugRefusal = { readonly code: 'slug.shape' | 'slug.reserved' }

/**
 * Checks an organisation's slug: 2–40 small letters, digits and single hyphens, a letter or digit at both ends.
 *
 * @see SPEC.md SL1–SL2, decision 9
 */
export const checkSlug = (text: string): Result<string, SlugRefusal> => {
  if (!isSlugShape(text)) return refuse({ code: 'slug.shape' })
  return reserved.has(text) ? refuse({ code: 'slug.reserved' }) : ok(text)
}

/** The shape alone; units inside an organisation have no reserved words. */
export const isSlugShape = (text: string): boolean =>
  text.length >= 2 && text.length <= 40 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)

/**
 * A slug for a name, of the right shape, not taken and not reserved: 'Ärende & Co' → 'arende-co', then 'arende-co-2' …
 *
 * @see SPEC.md SL3
 */
export const suggestSlug = (name: string, isTaken: (slug: string) => boolean, whenEmpty = 'team'): string => {
  const stem = plainWords(name).slice(0, 34).replace(/-$/, '')
  const base = stem.length < 2 ? whenEmpty : stem
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`
    if (checkSlug(slug).ok && !isTaken(slug)) return slug
  }
}

const plainWords = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const reserved: ReadonlySet<string> = new Set(RESERVED_SLUGS)
