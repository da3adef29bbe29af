import { type Client, directoryOf } from '@polyrhythm/db/client'
import { crowdOf, entranceOf, tenantOf } from '@polyrhythm/db/tenant'
import type { Deps } from './deps.ts'
import { checkInPublisher } from './features/check-ins/publish-check-ins.ts'

/** Everything that the API does with its database, over one pool. */
export const depsOfDatabase = (
  client: Client,
  { changes, revoked, clock }: Pick<Deps, 'changes' | 'revoked' | 'clock'>,
): Pick<Deps, 'client' | 'directory' | 'asOrg' | 'asMember' | 'publishCheckIn' | 'changes' | 'revoked' | 'clock'> => ({
  client,
  directory: directoryOf(client),
  asOrg: tenantOf(client),
  asMember: entranceOf(client),
  publishCheckIn: checkInPublisher({ asMembers: crowdOf(client), wake: changes.wake, clock }),
  changes,
  revoked,
  clock,
})
