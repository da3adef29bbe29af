import { createHash } from 'node:crypto'
import { canonicalText } from '@polyrhythm/domain/canonical'
import type { ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import { forbidden, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { loadCycles } from '#api/lib/load-cycles'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { findBatch, holdImport, holdSquads, insertBatch } from './imports.repo.ts'
import { openSquads } from './open-squads.ts'
import { type Item, writeRows } from './write-rows.ts'

export type Imported = {
  /** In the order of the input. */
  readonly squads: readonly { readonly id: string; readonly name: string; readonly slug: string }[]
  /** How many were made. */
  readonly objectives: number
  readonly keyResults: number
  /** How many objectives and key results say something else than before. */
  readonly changed: number
}

/**
 * Writes what a person confirmed, or one part of it, as a whole or not at all. New squads seat the importer first; squads that are there already
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
  const written = await write(ctx, input)
  if (!written.ok) return written
  const { made, items } = written.value
  await insertBatch(ctx, { id: input.importId, runId: input.runId, label: input.label, digest, made }, items)
  return ok(made)
}

type Written = { readonly made: Imported; readonly items: readonly Item[] }

async function write(ctx: OrgContext, input: ConfirmImport): Promise<Result<Written, Refusal>> {
  const cycle = (await loadCycles(ctx)).find(({ id }) => id === input.cycleId)
  if (cycle === undefined) return refuse(notFound)
  const squads = await openSquads(ctx, input)
  if (!squads.ok) return squads
  await holdSquads(
    ctx,
    squads.value.map(({ id }) => id),
  )
  const items: Item[] = []
  let objectives = 0
  for (const [index, squad] of squads.value.entries()) {
    const said = input.squads[index]?.objectives ?? []
    const written = await writeRows(ctx, squad.id, cycle, said, input.reason)
    if (!written.ok) return written
    objectives += written.value.objectives
    items.push(...written.value.items)
  }
  const count = (did: Item['did']) => items.filter((item) => item.did === did).length
  const made = {
    squads: squads.value.map(({ id, name, slug }) => ({ id, name, slug })),
    objectives,
    keyResults: count('made') - objectives,
    changed: count('changed'),
  }
  return ok({ made, items })
}
