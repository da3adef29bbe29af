import type { ConnectEvidence } from '@polyrhythm/domain/evidence/speaks-of'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findNode } from '#api/lib/find-node'
import type { OrgAct } from '#api/trpc/run'
import { bringEvidence } from './bring-evidence.ts'

/** Lets evidence that exists speak of an insight, a belief or a bet. Anybody does. */
export const connectEvidence: OrgAct<ConnectEvidence, { edgeId: string }> = async ({ ctx, input }) => {
  const { sourceId, ...speaksOf } = input
  const source = await findNode(ctx, sourceId)
  if (source === null) return refuse(notFound)
  const brought = await bringEvidence(ctx, source, speaksOf)
  return brought.ok ? ok({ edgeId: brought.value }) : brought
}
