import { keyResult } from '@polyrhythm/db/schema/key-result'
import type { Reading } from '@polyrhythm/domain/key-results/progress'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** The newest reading, held until the transaction ends: no check-in comes between it and what is computed from it. */
export async function holdReading(ctx: OrgContext, keyResultId: string): Promise<Reading | null> {
  const [held] = await ctx.tx
    .select({ value: keyResult.currentValue, evidence: keyResult.currentEvidence })
    .from(keyResult)
    .where(and(eq(keyResult.orgId, ctx.org.id), eq(keyResult.id, keyResultId)))
    .for('no key update')
  return held === undefined || held.value === null ? null : { value: held.value, evidence: held.evidence }
}
