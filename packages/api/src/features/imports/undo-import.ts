import { type Stayed, type UndoReason, undoUntil } from '@polyrhythm/domain/imports/undo-import'
import type { UndoImport } from '@polyrhythm/domain/imports/confirm-import'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import type { OrgAct } from '#api/trpc/run'
import { holdImport, holdSquads } from './imports.repo.ts'
import { discard, putBack } from './take-back.ts'
import { findRun, insertUndo, listDone } from './undo.repo.ts'

export type Undone = {
  /** How many objectives and key results are discarded. */
  readonly discarded: number
  /** How many say again what they said before. */
  readonly restored: number
  /** What was left alone, and why. */
  readonly stayed: readonly Stayed[]
}

/**
 * Takes back what an import did, within 24 hours: what it made is discarded, what it changed says again what it said before.
 * An objective with check-ins stays, with its key results, and so does what somebody changed since. Squads and tribes stay.
 */
export const undoImport: OrgAct<UndoImport & { org: string }, Undone> = async ({ ctx, input: { runId, reason } }) => {
  await holdImport(ctx, runId)
  const run = await findRun(ctx, runId)
  if (run === null) return refuse(notFound)
  if (!can(ctx.actor, 'import.undo', { createdBy: run.byId }))
    return refuse(forbidden({ kind: 'person', name: run.by }))
  if (run.isUndone) return refuse({ code: 'too_late', rule: 'import.undone' })
  if (ctx.now.getTime() >= undoUntil(run.at.getTime())) return refuse({ code: 'too_late', rule: 'import.undo_over' })
  const done = await listDone(ctx, runId)
  await holdSquads(
    ctx,
    done.map(({ ownerId }) => ownerId),
  )
  const stayed: Stayed[] = []
  let [discarded, restored] = [0, 0]
  const withReadings = new Set(done.filter(({ hasReadings }) => hasReadings).map(({ objectiveId }) => objectiveId))
  for (const item of done) {
    const { key, title, did, ownerId, objectiveId } = item
    const stays = (why: UndoReason) => void stayed.push({ key, title, reason: why })
    if (!can(ctx.actor, 'objective.write', { ownerId })) stays('not_yours')
    else if (did === 'changed') {
      if (await putBack(ctx, item, reason)) restored += 1
      else stays('changed_since')
    } else if (item.kind === 'objective' ? withReadings.has(objectiveId) : item.hasReadings) stays('has_check_ins')
    else if (item.kind === 'key_result' && item.isObjectiveMade && withReadings.has(objectiveId)) continue
    else {
      await discard(ctx, item, reason)
      discarded += 1
    }
  }
  const made: Undone = { discarded, restored, stayed }
  await insertUndo(ctx, runId, made)
  return ok(made)
}
