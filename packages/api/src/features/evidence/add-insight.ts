import type { AddInsight } from '@polyrhythm/domain/evidence/insight'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { writeInsight } from '#api/lib/evidence/write-evidence'
import { findNode } from '#api/lib/find-node'
import { loadKey } from '#api/lib/load-key'
import type { OrgAct } from '#api/trpc/run'
import { bringEvidence } from './bring-evidence.ts'

/** Writes an insight with the data it was drawn from, and what it speaks of if that was said. Anybody does. */
export const addInsight: OrgAct<AddInsight, { id: string; key: string }> = async ({ ctx, input }) => {
  const { fromIds, speaksOf, ...says } = input
  const insight = await writeInsight(ctx, says)
  for (const fromId of new Set(fromIds)) {
    const data = await findNode(ctx, fromId)
    if (data?.kind !== 'data') return refuse(notFound)
    const drawn = await bringEvidence(ctx, data, { targetId: insight.id, stance: 'supports', note: '' })
    if (!drawn.ok) return drawn
  }
  const brought = speaksOf === null ? ok(null) : await bringEvidence(ctx, insight, speaksOf)
  return brought.ok ? ok({ id: insight.id, key: await loadKey(ctx, insight.id) }) : brought
}
