import { ask } from '@polyrhythm/db/schema/ask'
import { edge } from '@polyrhythm/db/schema/edge'
import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { type AskFacts, type AskView, presentAsk } from '@polyrhythm/domain/asks/present-ask'
import type { OrgContext } from '#api/trpc/run'
import { loadAskRows } from './load-ask-rows.ts'

/** Asks about a thing, or to a squad, newest first. */
export const loadAsks = async (ctx: OrgContext, which: { about: string } | { toSquad: string }): Promise<AskView[]> =>
  present(
    ctx,
    await loadAskRows(ctx, 'about' in which ? eq(edge.targetId, which.about) : eq(ask.toUnitId, which.toSquad)),
  )

/** Open asks that wait for the acting person: to them, or to a squad they sit in. */
export const loadAsksToMe = async (ctx: OrgContext): Promise<AskView[]> => {
  const squads = [...ctx.actor.squadIds]
  const toMySquads = squads.length === 0 ? undefined : inArray(ask.toUnitId, squads)
  const toMe = eq(ask.toMemberId, ctx.actor.memberId)
  return present(ctx, await loadAskRows(ctx, and(isNull(ask.answer), or(toMe, toMySquads))))
}

const present = (ctx: OrgContext, rows: readonly AskFacts[]): AskView[] => rows.map((row) => presentAsk(row, ctx.actor))
