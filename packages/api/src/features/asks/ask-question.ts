import { insertInto } from '@polyrhythm/db/insert'
import { ask } from '@polyrhythm/db/schema/ask'
import type { AskQuestion } from '@polyrhythm/domain/asks/ask-question'
import { TITLE_MAX } from '@polyrhythm/domain/fields'
import { notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { insertEdge } from '#api/lib/insert-edge'
import { insertNode } from '#api/lib/insert-node'
import { findNode, type NodeFacts } from '#api/lib/find-node'
import { findSquad } from '#api/lib/find-squad'
import type { OrgAct, OrgContext } from '#api/trpc/run'
import { findAsk, findBetOwner } from './asks.repo.ts'

type Addressee = {
  readonly ownerId: string
  readonly toUnitId: string | null
  readonly toMemberId: NodeFacts['createdBy'] | null
}

/** Asks a squad, or whoever answers for a bet. Anybody may ask; sending twice under one id asks once. */
export const askQuestion: OrgAct<AskQuestion, { id: string }> = async ({ ctx, input }) => {
  const { askId: id, text, neededBy = null } = input
  const earlier = await findAsk(ctx, id)
  if (earlier !== null)
    return earlier.text === text && earlier.askedBy === ctx.actor.memberId
      ? ok({ id })
      : refuse({ code: 'other_content' })
  const addressee = await addresseeOf(ctx, input.to)
  if (!addressee.ok) return addressee
  const about = input.aboutId === undefined ? null : await findNode(ctx, input.aboutId)
  if (input.aboutId !== undefined && (about === null || about.kind === 'ask')) return refuse(notFound)
  const { ownerId, toUnitId, toMemberId } = addressee.value
  await insertNode(ctx, { kind: 'ask', ownerId, title: text.slice(0, TITLE_MAX), body: text, state: 'open' }, id)
  await insertInto(ctx.tx, ask, { orgId: ctx.org.id, id, ownerId, sort: 'question', toUnitId, toMemberId, neededBy })
  if (about !== null)
    await insertEdge(ctx, { kind: 'about', source: { id, kind: 'ask', ownerId, version: 1 }, target: about })
  return ok({ id })
}

const addresseeOf = async (ctx: OrgContext, to: AskQuestion['to']): Promise<Result<Addressee, Refusal>> => {
  if (to.kind === 'squad') {
    const squad = await findSquad(ctx, to.squadId)
    return squad === null ? refuse(notFound) : ok({ ownerId: squad.id, toUnitId: squad.id, toMemberId: null })
  }
  const owner = await findBetOwner(ctx, to.betId)
  return owner === null
    ? refuse(notFound)
    : ok({ ownerId: owner.boardUnitId, toUnitId: null, toMemberId: owner.memberId })
}
