import type { FieldChange } from '@polyrhythm/domain/audit/field-changes'
import { type GetHistory, HISTORY_PAGE } from '@polyrhythm/domain/history/get-history'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findNode } from '#api/lib/find-node'
import { idsSaid, namedChanges } from '#api/lib/history/named-changes'
import { namesOf } from '#api/lib/history/names-of'
import type { OrgAct } from '#api/trpc/run'
import { listVersions } from './history.repo.ts'

export type VersionView = {
  readonly version: number
  readonly at: string
  /** A name of null = a former member. */
  readonly by: { readonly id: string; readonly name: string | null }
  readonly reason: string | null
  /** Against the version before; of the first one all that it says. */
  readonly changes: readonly FieldChange[]
}

export type History = {
  readonly versions: readonly VersionView[]
  readonly nextCursor: number | null
  /** Former members that the versions speak of: their ids stand where a name stood. */
  readonly formerIds: readonly string[]
}

/** What a thing said, version by version, newest first, with who changed it when and why. */
export const getHistory: OrgAct<GetHistory, History> = async ({ ctx, input }) => {
  const node = await findNode(ctx, input.nodeId)
  if (node === null) return refuse(notFound)
  const rows = await listVersions(ctx, node.id, input.cursor ?? null, HISTORY_PAGE)
  const page = rows.slice(0, HISTORY_PAGE)
  const names = await namesOf(
    ctx,
    page.flatMap(({ byId, before, said }) => [byId, ...idsSaid(before, said)]),
  )
  return ok({
    versions: page.map(({ version, at, byId, reason, before, said }) => ({
      version,
      at: at.toISOString(),
      by: { id: byId, name: names.get(byId) ?? null },
      reason,
      changes: namedChanges(before, said, names),
    })),
    nextCursor: rows.length > HISTORY_PAGE ? (page.at(-1)?.version ?? null) : null,
    formerIds: [...names].flatMap(([id, name]) => (name === null ? [id] : [])),
  })
}
