/**
 * Where to go on after signing in: the path that the address asked for, if it is one of ours.
 *
 * @param next as it stands in the address; anybody can have written it
 * @returns a path with its query and hash, or null for another site, another scheme, or no path at all
 */
export const safeNext = (next: string | undefined, origin = window.location.origin): string | null => {
  if (next === undefined || !next.startsWith('/') || !URL.canParse(next, origin)) return null
  const url = new URL(next, origin)
  return url.origin === origin ? `${url.pathname}${url.search}${url.hash}`.replace(/^\/+/, '/') : null
}
