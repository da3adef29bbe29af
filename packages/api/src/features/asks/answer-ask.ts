import { ask } from '@polyrhythm/db/schema/ask'
import { member } from '@polyrhythm/db/schema/org'
import type { AnswerAsk } from '@polyrhythm/domain/asks/answer-ask'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { type Decider, forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { and, eq } from 'drizzle-orm'
import { asDecider, findSquad } from '#api/lib/find-squad'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { findAsk } from './asks.repo.ts'

/** Answers an ask, once; an answer changes nothing else. */
export const answerAsk: OrgAct<AnswerAsk, { id: string }> = async ({ ctx, input }) => {
  const found = await findAsk(ctx, input.askId)
  if (found === null) return refuse(notFound)
  if (!can(ctx.actor, 'ask.answer', found)) return refuse(forbidden(await decider(ctx, found)))
  if (found.answer !== null) return refuse({ code: 'too_late', rule: 'ask.answered' })
  if (found.version !== input.expectedVersion)
    return refuse({ code: 'stale', currentVersion: found.version, current: { text: found.text } })
  await ctx.tx
    .update(ask)
    .set({ answer: input.text })
    .where(and(eq(ask.orgId, ctx.org.id), eq(ask.id, found.id)))
  return ok({ id: found.id })
}

const decider = async (
  ctx: OrgContext,
  { toUnitId, toMemberId }: NonNullable<Awaited<ReturnType<typeof findAsk>>>,
): Promise<Decider> => {
  const squad = toUnitId === null ? null : await findSquad(ctx, toUnitId)
  if (squad !== null) return asDecider(squad)
  const [person] = await ctx.tx
    .select({ name: member.name })
    .from(member)
    .where(and(eq(member.orgId, ctx.org.id), eq(member.id, toMemberId ?? ctx.actor.memberId)))
  return { kind: 'person', name: person?.name ?? '' }
}
