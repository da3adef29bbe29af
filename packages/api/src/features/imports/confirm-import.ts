import { createHash } from 'node:crypto'
import { canonicalText } from '@polyrhythm/domain/canonical'
import type { ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import { forbidden, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { loadCycles } from '#api/lib/load-cycles'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { findBatch, holdImport, insertBatch } from './imports.repo.ts'
import { insertObjectives } from './insert-objectives.ts'
import { openSquads } from './open-squads.ts'

export type Imported = {
  readonly squads: readonly { readonly name: string; readonly slug: string }[]
  readonly objectives: number
  readonly keyResults: number
}

/**
 * Writes what a person confirmed, all of it or nothing. New squads seat the importer first; squads that are there already
 * must have them. Sending twice under one id imports once and answers alike.
 */
export const confirmImport: OrgAct<ConfirmImport & { org: string }, Imported> = async ({
  ctx,
  input: { org, ...input },
}) => {
  const digest = createHash('sha256').update(canonicalText(input)).digest()
  await holdImport(ctx, input.importId)
  const earlier = await findBatch(ctx, input.importId)
  if (earlier !== null) {
    if (earlier.createdBy !== ctx.actor.memberId) return refuse(forbidden({ kind: 'person', name: earlier.by }))
    return earlier.digest.equals(digest) ? ok(earlier.made) : refuse({ code: 'other_content' })
  }
  const made = await write(ctx, input)
  if (made.ok) await insertBatch(ctx, input.importId, digest, made.value)
  return made
}

async function write(ctx: OrgContext, input: ConfirmImport): Promise<Result<Imported, Refusal>> {
  const cycle = (await loadCycles(ctx)).find(({ id }) => id === input.cycleId)
  if (cycle === undefined) return refuse(notFound)
  const squads = await openSquads(ctx, input)
  if (!squads.ok) return squads
  for (const [index, squad] of squads.value.entries())
    await insertObjectives(ctx, squad.id, cycle, input.squads[index]?.objectives ?? [])
  const objectives = input.squads.flatMap((each) => each.objectives)
  return ok({
    squads: squads.value.map(({ name, slug }) => ({ name, slug })),
    objectives: objectives.length,
    keyResults: objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
  })
}
