import { createHash } from 'node:crypto'
import { insertStatement } from '@polyrhythm/db/insert'
import { checkIn, checkInDraft, checkInValue } from '@polyrhythm/db/schema/check-in'
import { seat, unit } from '@polyrhythm/db/schema/unit'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { measureOf } from '@polyrhythm/domain/key-results/measure-of'
import { progressPointsOf } from '@polyrhythm/domain/key-results/progress-points'
import { checkInDigestText, publishCheckInInput } from '@polyrhythm/domain/check-ins/publish-check-in'
import { TRPCError } from '@trpc/server'
import { and, eq, inArray, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { orgProcedure } from './trpc.ts'

/** Publishes a check-in: the same checks and the same rows as the product's, each a query of its own. */
export const publish = orgProcedure
  .input(z.extend(publishCheckInInput, { org: z.string() }))
  .mutation(async ({ ctx: { tx, orgId, memberId }, input: { org, ...input } }) => {
    const { checkInId: id, squadId, cycleId, weekOf } = input
    const squad = await tx.query.unit.findFirst({
      where: and(eq(unit.orgId, orgId), eq(unit.id, squadId), eq(unit.kind, 'squad')),
      with: { node: true },
    })
    if (squad === undefined) throw new TRPCError({ code: 'NOT_FOUND' })
    const own = await tx.query.seat.findFirst({
      where: and(
        eq(seat.orgId, orgId),
        eq(seat.unitId, squadId),
        eq(seat.memberId, memberId),
        eq(seat.role, 'member'),
        sql`${seat.fromOn} <= current_date and ${seat.untilOn} > current_date`,
      ),
    })
    if (own === undefined) throw new TRPCError({ code: 'FORBIDDEN' })
    const found = await tx.query.keyResult.findMany({
      where: and(
        eq(keyResult.orgId, orgId),
        eq(keyResult.ownerId, squadId),
        inArray(
          keyResult.id,
          input.values.map(({ keyResultId }) => keyResultId),
        ),
      ),
      with: { node: true, objective: { with: { cycle: true } } },
    })
    if (found.length !== input.values.length || found.some(({ node }) => node.state !== 'active'))
      throw new TRPCError({ code: 'NOT_FOUND' })
    const said = { orgId, squadId, authorId: memberId }
    const digest = createHash('sha256').update(checkInDigestText(input)).digest()
    await tx.execute(insertStatement(checkIn, [{ ...said, id, cycleId, weekOf, digest }]))
    const observedOn = new Date().toISOString().slice(0, 10)
    for (const { keyResultId, value, confidence, status } of input.values)
      await tx.execute(
        insertStatement(checkInValue, [
          {
            ...said,
            checkInId: id,
            keyResultId,
            value,
            confidence,
            status,
            observedOn,
            ...computedOf(found, keyResultId, value),
          },
        ]),
      )
    await tx
      .delete(checkInDraft)
      .where(and(eq(checkInDraft.orgId, orgId), eq(checkInDraft.memberId, memberId), eq(checkInDraft.squadId, squadId)))
    const stored = await tx.query.checkIn.findFirst({ where: and(eq(checkIn.orgId, orgId), eq(checkIn.id, id)) })
    return { id, weekOf, publishedAt: stored?.publishedAt.toISOString() }
  })

/** What the product computes of a value: how far it has come, with which version of the key result. */
const computedOf = (
  found: readonly (typeof keyResult.$inferSelect & { readonly node: { readonly version: number } })[],
  id: string,
  value: number,
) => {
  const row = found.find((each) => each.id === id)
  if (row === undefined) throw new TRPCError({ code: 'NOT_FOUND' })
  const { measure: kind, baseline, baselineDueOn, target, low, high } = row
  const measure = measureOf({ kind, baseline, baselineDueOn, target, low, high })
  return { progress: progressPointsOf(measure, { value, evidence: null }), keyResultVersion: row.node.version }
}
