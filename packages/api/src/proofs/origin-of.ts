import type { Context } from '#api/trpc/context'

/** The page that asks; programs without one can make no passkey, whose name would not fit. */
export const originOf = ({ browser, deps }: Context): string => browser.origin ?? deps.publicUrl
