import { byKey } from '@polyrhythm/domain/keys/by-key'
import type { GapKind } from '@polyrhythm/domain/rhythm/gap'
import { gapsOf } from '@polyrhythm/domain/rhythm/gaps'
import { ok } from '@polyrhythm/domain/result'
import type { OrgContext } from '#api/trpc/run'
import { gapFactsOf, loadStory } from './load-story.ts'
import { listNamed } from './rhythm.repo.ts'

/** The things at which something is missing, by key, each with its other end and for how long. */
export const listGap = async ({ ctx, input }: { ctx: OrgContext; input: { kind: GapKind } }) => {
  const gaps = gapsOf(gapFactsOf(await loadStory(ctx)))
  const items = gaps.find(({ kind }) => kind === input.kind)?.items ?? []
  const ids = [...new Set(items.flatMap(({ id, about }) => (about === null ? [id] : [id, about])))]
  const named = new Map((await listNamed(ctx, ids)).map((each) => [each.id, each]))
  return ok(
    items
      .flatMap(({ kind, id, about, days }) => {
        const thing = named.get(id)
        const other = about === null ? undefined : named.get(about)
        return thing === undefined
          ? []
          : [{ id, kind, key: thing.key, title: thing.title, owner: thing.owner, about: other ?? null, days }]
      })
      .toSorted(byKey),
  )
}
