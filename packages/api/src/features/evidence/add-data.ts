import type { AddData } from '@polyrhythm/domain/evidence/data-point'
import { ok } from '@polyrhythm/domain/result'
import { loadKey } from '#api/lib/load-key'
import { writeData } from '#api/lib/evidence/write-evidence'
import type { OrgAct } from '#api/trpc/run'
import { bringEvidence } from './bring-evidence.ts'

/** Writes a data point, and what it speaks of if that was said. Anybody does. */
export const addData: OrgAct<AddData, { id: string; key: string }> = async ({ ctx, input: { speaksOf, ...says } }) => {
  const written = await writeData(ctx, says)
  if (!written.ok) return written
  const brought = speaksOf === null ? ok(null) : await bringEvidence(ctx, written.value, speaksOf)
  return brought.ok ? ok({ id: written.value.id, key: await loadKey(ctx, written.value.id) }) : brought
}
