import { ok } from '@polyrhythm/domain/result'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { RenameInput } from './accounts.input.ts'
import { setName } from './accounts.repo.ts'

/** Changes the account's own name; how an organisation calls its member is the member's page. */
export const rename: Act<SignedInContext, RenameInput, null> = async ({ ctx, input }) => {
  await setName(ctx.deps.directory, ctx.signedIn.accountId, input.name)
  return ok(null)
}
