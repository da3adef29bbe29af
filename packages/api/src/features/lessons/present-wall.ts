import { presentReactions } from '@polyrhythm/domain/comments/present-reactions'
import { can } from '@polyrhythm/domain/permissions/permissions'
import type { MemberId } from '@polyrhythm/domain/ids'
import type { OrgContext } from '#api/trpc/run'
import type { WallRow } from './load-wall.ts'

export type WallEntry = ReturnType<typeof presentWall>

/** A lesson or a lost bet as its reader sees it. */
export const presentWall = ({ actor }: OrgContext, row: WallRow) => {
  const { ownerId, ownerName, byId, byName, thanks, ...says } = row
  const [signs] = presentReactions(thanks, actor.memberId)
  return {
    ...says,
    at: new Date(row.at).toISOString(),
    owner: { id: ownerId, name: ownerName },
    by: byId === null ? null : { id: byId, name: byName },
    thanks: { people: signs?.people ?? [], isMine: signs?.isMine ?? false },
    can: { edit: row.kind === 'lesson' && can(actor, 'lesson.edit', { createdBy: byId as MemberId }) },
  }
}
