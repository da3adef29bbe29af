import { insertInto } from '@polyrhythm/db/insert'
import { enablingConstraint } from '@polyrhythm/db/schema/constraint'
import type { AddConstraint } from '@polyrhythm/domain/constraints/constraint'
import type { MemberId } from '@polyrhythm/domain/ids'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findCompanyId } from '#api/lib/find-company-id'
import { findMember } from '#api/lib/find-member'
import { insertNode } from '#api/lib/insert-node'
import type { OrgAct } from '#api/trpc/run'

/** Adds something that holds for every squad; the council's. */
export const addConstraint: OrgAct<AddConstraint, { id: string }> = async ({ ctx, input }) => {
  const { statement: title, because: body, answerableId, howToChallenge, sinceOn } = input
  const ownerId = await findCompanyId(ctx)
  if (!can(ctx.actor, 'constraint.write', { ownerId }))
    return refuse(forbidden({ kind: 'council', name: ctx.org.name }, 'propose'))
  if ((await findMember(ctx, answerableId)) === null) return refuse(notFound)
  const id = await insertNode(ctx, { kind: 'constraint', ownerId, title, body, state: 'in_force' })
  await insertInto(ctx.tx, enablingConstraint, {
    orgId: ctx.org.id,
    id,
    ownerId,
    sinceOn,
    answerableId: answerableId as MemberId,
    howToChallenge,
  })
  return ok({ id })
}
