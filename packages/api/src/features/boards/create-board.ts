import { insertInto } from '@polyrhythm/db/insert'
import { board } from '@polyrhythm/db/schema/board'
import { unit } from '@polyrhythm/db/schema/unit'
import { BOARD_KINDS } from '@polyrhythm/domain/boards/board-kinds'
import type { CreateBoard } from '@polyrhythm/domain/boards/edit-board'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, invalid, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { findNode } from '#api/lib/find-node'
import { insertNode } from '#api/lib/insert-node'
import type { OrgAct } from '#api/trpc/run'

/** Gives a unit its board: its council does. Squads have none, they have objectives; and nobody has two. */
export const createBoard: OrgAct<CreateBoard, { id: string; slug: string }> = async ({ ctx, input }) => {
  const { unitId: ownerId, nowLimit, cadenceWeeks, nextReviewOn } = input
  const found = await findNode(ctx, ownerId)
  if (found?.kind !== 'unit') return refuse(notFound)
  const [of] = await ctx.tx
    .select({ kind: unit.kind, slug: unit.slug })
    .from(unit)
    .where(and(eq(unit.orgId, ctx.org.id), eq(unit.id, ownerId)))
  if (of === undefined) return refuse(notFound)
  if (!BOARD_KINDS.some((kind) => kind === of.kind)) return refuse(invalid('unitId', 'board_of_unit'))
  if (!can(ctx.actor, 'board.keep', { ownerId }))
    return refuse(forbidden({ kind: 'council', name: found.title }, 'ask'))
  const id = await insertNode(ctx, { kind: 'board', ownerId, title: found.title, state: 'active' })
  await insertInto(ctx.tx, board, { orgId: ctx.org.id, id, ownerId, nowLimit, cadenceWeeks, nextReviewOn })
  return ok({ id, slug: of.slug })
}
