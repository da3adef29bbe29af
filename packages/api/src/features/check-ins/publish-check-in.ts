import type { PublishCheckIn } from '@polyrhythm/domain/check-ins/publish-check-in'
import type { Act } from '#api/trpc/run'
import type { SignedInContext } from '#api/trpc/context'
import type { PublishedCheckIn } from './decide-check-in.ts'

/** Publishes a squad's check-in. The id is the client's: sent again it is stored once, and answered alike. */
export const publishCheckIn: Act<SignedInContext, PublishCheckIn & { org: string }, PublishedCheckIn> = ({
  ctx: { deps, signedIn, logWith },
  input: { org: slug, ...input },
}) => deps.publishCheckIn({ accountId: signedIn.accountId, slug }, input, logWith)
