import { ok } from '@polyrhythm/domain/result'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { askFates, type Fate } from './forget-account.repo.ts'

/** What deleting the account would do to each of its organisations. */
export const peekDeletion: Act<SignedInContext, void, { orgs: readonly Fate[] }> = async ({ ctx }) =>
  ok({ orgs: await askFates(ctx.deps.directory, ctx.signedIn.accountId) })
