import { observedRefusal } from '@polyrhythm/domain/readings/reading'
import { insertInto } from '@polyrhythm/db/insert'
import { dataPoint } from '@polyrhythm/db/schema/evidence'
import type { DataFields } from '@polyrhythm/domain/evidence/data-point'
import type { InsightFields } from '@polyrhythm/domain/evidence/insight'
import type { Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { findCompanyId } from '#api/lib/find-company-id'
import type { NodeFacts } from '#api/lib/find-node'
import { insertNode } from '#api/lib/insert-node'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'

/** What was just written, as the end of an edge. */
export type WrittenEvidence = Pick<NodeFacts, 'id' | 'kind' | 'ownerId' | 'version'>

/** Writes a data point of the company in the acting member's name. @returns refused when it was observed after today (EV4) */
export async function writeData(ctx: OrgContext, says: DataFields): Promise<Result<WrittenEvidence, Refusal>> {
  const refused = observedRefusal(says.observedOn, orgToday(ctx))
  if (refused !== null) return refuse(refused)
  const ownerId = await findCompanyId(ctx)
  const id = await insertNode(ctx, { kind: 'data', ownerId, title: says.statement, state: 'active' })
  await insertInto(ctx.tx, dataPoint, { orgId: ctx.org.id, id, ownerId, ...dataColumns(says) })
  return ok({ id, kind: 'data', ownerId, version: 1 })
}

/** Writes an insight of the company in the acting member's name. */
export async function writeInsight(ctx: OrgContext, { statement, detail }: InsightFields): Promise<WrittenEvidence> {
  const ownerId = await findCompanyId(ctx)
  const id = await insertNode(ctx, { kind: 'insight', ownerId, title: statement, body: detail, state: 'accepted' })
  return { id, kind: 'insight', ownerId, version: 1 }
}

/** What a form says of a data point, as its columns; what was left empty is not there. */
export const dataColumns = ({
  value,
  unit,
  n,
  period,
  method,
  source,
  observedOn,
  staleAfter,
  quality,
}: DataFields) => ({
  value,
  unit: orNull(unit),
  n,
  period: orNull(period),
  method: orNull(method),
  source: orNull(source),
  observedOn,
  staleAfter,
  quality,
})

const orNull = (text: string): string | null => (text === '' ? null : text)
