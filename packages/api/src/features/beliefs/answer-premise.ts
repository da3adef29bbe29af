import { insertInto } from '@polyrhythm/db/insert'
import { premiseAnswer } from '@polyrhythm/db/schema/premise'
import type { AnswerPremise } from '@polyrhythm/domain/beliefs/answer-premise'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { v7 as uuidv7 } from 'uuid'
import { asDecider, findSquad } from '#api/lib/find-squad'
import { loadPremises } from '#api/lib/premises/load-premises'
import { mayAnswer } from '#api/lib/premises/present-premise'
import type { OrgAct } from '#api/trpc/run'

/** What the owner of a bet or an objective does about a belief that shakes. It changes nothing else, and the newest answer stands. */
export const answerPremise: OrgAct<AnswerPremise, { id: string }> = async ({ ctx, input }) => {
  const { premiseId, subjectId, answer, reason } = input
  const found = (await loadPremises(ctx, subjectId)).find((each) => each.premiseId === premiseId)
  if (found === undefined) return refuse(notFound)
  if (!mayAnswer(ctx, found)) {
    const squad = found.kind === 'objective' ? await findSquad(ctx, found.ownerId) : null
    return refuse(forbidden(squad === null ? { kind: 'bet_owner', name: found.ownerName } : asDecider(squad), 'ask'))
  }
  const id = uuidv7()
  await insertInto(ctx.tx, premiseAnswer, {
    orgId: ctx.org.id,
    id,
    premiseId,
    subjectId,
    subjectKind: found.kind,
    subjectOwnerId: found.ownerId,
    answer,
    reason,
    by: ctx.actor.memberId,
  })
  return ok({ id })
}
