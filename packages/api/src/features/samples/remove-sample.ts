import { ok } from '@polyrhythm/domain/result'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { eraseSample, findSample } from './samples.repo.ts'

/** Removes the account's own copy of the sample, with every row of it; nothing else can be named. Again, it changes nothing. */
export const removeSample: Act<SignedInContext, void, null> = async ({ ctx }) => {
  const { directory, asOrg } = ctx.deps
  const found = await findSample(directory, ctx.signedIn.accountId)
  if (found !== null) await eraseSample(asOrg, found.orgId, ctx.signedIn.accountId)
  return ok(null)
}
