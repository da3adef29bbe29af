import { board } from '@polyrhythm/db/schema/board'
import type { EditBoard } from '@polyrhythm/domain/boards/edit-board'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { findNode } from '#api/lib/find-node'
import { loadUnitName } from '#api/lib/load-unit-name'
import { reviseNode } from '#api/lib/revise-node'
import type { OrgAct } from '#api/trpc/run'

/** Changes how a board is kept: its council does. */
export const editBoard: OrgAct<EditBoard, { version: number }> = async ({ ctx, input }) => {
  const { boardId: id, expectedVersion, nowLimit, cadenceWeeks, nextReviewOn } = input
  const found = await findNode(ctx, id)
  if (found?.kind !== 'board') return refuse(notFound)
  if (!can(ctx.actor, 'board.keep', found))
    return refuse(forbidden({ kind: 'council', name: await loadUnitName(ctx, found.ownerId) }, 'ask'))
  const revised = await reviseNode(ctx, { id, expectedVersion, title: found.title, reason: null })
  if (!revised.ok) return revised
  await ctx.tx
    .update(board)
    .set({ nowLimit, cadenceWeeks, nextReviewOn })
    .where(and(eq(board.orgId, ctx.org.id), eq(board.id, id)))
  return ok({ version: revised.value })
}
