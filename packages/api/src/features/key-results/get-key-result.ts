import { node } from '@polyrhythm/db/schema/node'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import { presentKeyResult } from '@polyrhythm/domain/key-results/present-key-result'
import { loadAsks } from '#api/lib/asks/load-asks'
import { listRevisions } from '#api/lib/list-revisions'
import { loadKeyResults } from '#api/lib/okr/load-key-results'
import { loadObjectiveRows } from '#api/lib/okr/load-objective-rows'
import type { OrgContext } from '#api/trpc/run'
import { listValues } from './key-results.repo.ts'
import { presentRevision, presentValue } from './key-results.presenter.ts'

/** A key result by its key: its numbers, every value with its note, every change of its definition with its reason. */
export const getKeyResult = async ({ ctx, input }: { ctx: OrgContext; input: { key: string } }) => {
  const [row] = await loadKeyResults(ctx, eq(node.key, input.key))
  if (row === undefined) return refuse(notFound)
  const [objective] = await loadObjectiveRows(ctx, eq(node.id, row.objectiveId))
  if (objective === undefined) throw new Error('A key result without an objective')
  const [values, revisions, asks] = await Promise.all([
    listValues(ctx, row.id),
    listRevisions(ctx, row.id),
    loadAsks(ctx, { about: row.id }),
  ])
  return ok({
    ...presentKeyResult(row, ctx.now),
    objective: { key: objective.key, title: objective.title, ambition: objective.ambition },
    squad: objective.squad,
    cycleName: objective.cycle.name,
    values: values.map(presentValue),
    revisions: revisions.map(presentRevision),
    asks,
    can: { write: can(ctx.actor, 'keyResult.write', { ownerId: row.squadId }) },
  })
}
