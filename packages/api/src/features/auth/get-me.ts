import { ok } from '@polyrhythm/domain/result'
import { findAccount } from '#api/lib/accounts'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { listOrgsOf } from './auth.repo.ts'

export type Me = {
  readonly account: {
    readonly id: string
    readonly name: string
    readonly email: string
    /** Whether the small buttons that explain a word are left away. */
    readonly hidesHints: boolean
  }
  /** The organisations this account is a member of, by name. */
  readonly orgs: readonly {
    readonly slug: string
    readonly name: string
    readonly isSample: boolean
    /** Whether this person put its first steps away. */
    readonly hidesSteps: boolean
  }[]
}

/** Who is signed in on this browser; null = nobody. */
export const getMe: Act<Context, void, Me | null> = async ({ ctx }) => {
  if (ctx.signedIn === null) return ok(null)
  const { directory } = ctx.deps
  const { accountId } = ctx.signedIn
  const [account, orgs] = await Promise.all([findAccount(directory, accountId), listOrgsOf(directory, accountId)])
  if (account === null) return ok(null)
  const { id, name, email, hidesHints } = account
  return ok({ account: { id, name, email, hidesHints }, orgs })
}
