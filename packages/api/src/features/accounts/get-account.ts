import { ok } from '@polyrhythm/domain/result'
import { countRecoveryCodes } from '#api/proofs/check-code'
import { listPasskeys } from '#api/proofs/passkeys'
import { listSessions } from '#api/sessions/sessions'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { findOwnAccount } from './accounts.repo.ts'

export type OwnAccount = {
  readonly name: string
  readonly email: string
  readonly passkeys: readonly {
    readonly id: string
    readonly name: string
    readonly isSynced: boolean
    readonly createdAt: string
    readonly lastUsedAt: string | null
  }[]
  readonly hasAuthenticator: boolean
  readonly recoveryCodesLeft: number
  readonly sessions: readonly {
    readonly id: string
    /** 'Firefox on Linux', or '' */
    readonly device: string
    readonly isThis: boolean
    readonly createdAt: string
    /** To ten minutes: that is how often a browser is heard of. */
    readonly lastSeenAt: string
  }[]
}

/** What the person who is signed in may know and change of their account. */
export const getAccount: Act<SignedInContext, void, OwnAccount> = async ({ ctx }) => {
  const { directory, clock } = ctx.deps
  const { accountId, sessionId } = ctx.signedIn
  const [account, passkeys, sessions, recoveryCodesLeft] = await Promise.all([
    findOwnAccount(directory, accountId),
    listPasskeys(directory, accountId),
    listSessions(directory, accountId, clock()),
    countRecoveryCodes(directory, accountId),
  ])
  return ok({
    name: account.name,
    email: account.email,
    passkeys: passkeys.map(({ id, name, isSynced, createdAt, lastUsedAt }) => ({
      id,
      name,
      isSynced,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
    hasAuthenticator: account.hasAuthenticator,
    recoveryCodesLeft,
    sessions: sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
      id,
      device,
      isThis: id === sessionId,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    })),
  })
}
