import { ok } from '@polyrhythm/domain/result'
import { loadPremises } from '#api/lib/premises/load-premises'
import { presentPremise } from '#api/lib/premises/present-premise'
import type { OrgContext } from '#api/trpc/run'

/** All that stands on a belief that shakes, answered or not: one small list that every screen shares. */
export const listPremises = async ({ ctx }: { ctx: OrgContext }) => {
  const rows = await loadPremises(ctx)
  return ok(rows.map((row) => presentPremise(ctx, row)))
}
