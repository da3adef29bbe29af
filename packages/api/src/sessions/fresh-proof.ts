import type { SignedInContext } from '#api/trpc/context'
import { lastProof } from './sessions.ts'

/** How long a proof of who one is stays fresh. */
const proofMinutes = 10

/** Whether whoever is signed in has just proved who they are. */
export async function hasFreshProof({ deps, signedIn }: Pick<SignedInContext, 'deps' | 'signedIn'>): Promise<boolean> {
  const proved = await lastProof(deps.directory, signedIn.sessionId)
  return proved !== null && deps.clock().getTime() - proved.getTime() < proofMinutes * 60_000
}
