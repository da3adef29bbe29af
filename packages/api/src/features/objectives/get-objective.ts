import { node } from '@polyrhythm/db/schema/node'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import type { ObjectiveView } from '@polyrhythm/domain/objectives/present-objective'
import type { AskView } from '@polyrhythm/domain/asks/present-ask'
import { loadAsks } from '#api/lib/asks/load-asks'
import { loadObjectives } from '#api/lib/okr/load-objectives'
import type { OrgAct } from '#api/trpc/run'

/** An objective by its key, with its key results, links and the questions about it. */
export const getObjective: OrgAct<{ key: string }, ObjectiveView & { asks: AskView[] }> = async ({ ctx, input }) => {
  const [found] = await loadObjectives(ctx, eq(node.key, input.key))
  if (found === undefined) return refuse(notFound)
  return ok({ ...found, asks: await loadAsks(ctx, { about: found.id }) })
}
