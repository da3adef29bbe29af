/** The token of a mailed link: behind the #, which browsers send to nobody. Null where there is none. */
export const tokenInHash = (hash = window.location.hash): string | null => /^#([\w-]{43})$/.exec(hash)?.[1] ?? null
