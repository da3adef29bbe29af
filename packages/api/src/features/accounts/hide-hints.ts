import { account } from '@polyrhythm/db/schema/directory'
import { ok } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { HideHintsInput } from './accounts.input.ts'

/** Leaves the small buttons that explain a word away, in every organisation and browser of the account, or shows them again. */
export const hideHints: Act<SignedInContext, HideHintsInput, null> = async ({ ctx, input }) => {
  const { accountId } = ctx.signedIn
  await ctx.deps.directory.update(account).set({ hidesHints: input.isHidden }).where(eq(account.id, accountId))
  return ok(null)
}
