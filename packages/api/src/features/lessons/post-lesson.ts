import type { PostLesson } from '@polyrhythm/domain/lessons/post-lesson'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { findCompanyId } from '#api/lib/find-company-id'
import { findNode } from '#api/lib/find-node'
import { insertLesson } from '#api/lib/lessons/insert-lesson'
import { loadKey } from '#api/lib/load-key'
import type { OrgAct } from '#api/trpc/run'
import { findLesson } from './lessons.repo.ts'

/** Posts a lesson for a unit of one's own or for the company. Sent again under its id it is posted once. */
export const postLesson: OrgAct<PostLesson, { id: string; key: string }> = async ({ ctx, input }) => {
  const { lessonId: id, ownerId, aboutId, ...says } = input
  const [owner, companyId, about] = await Promise.all([
    findNode(ctx, ownerId),
    findCompanyId(ctx),
    aboutId === null ? null : findNode(ctx, aboutId),
  ])
  if (owner?.kind !== 'unit') return refuse(notFound)
  if (aboutId !== null && about?.kind !== 'bet' && about?.kind !== 'objective') return refuse(notFound)
  if (!can(ctx.actor, 'lesson.post', { ownerId, isOfCompany: ownerId === companyId }))
    return refuse(forbidden({ kind: 'council', name: owner.title }))
  const earlier = await findLesson(ctx, id)
  if (earlier !== null)
    return earlier.createdBy === ctx.actor.memberId && earlier.title === says.title && earlier.learned === says.learned
      ? ok({ id, key: earlier.key })
      : refuse({ code: 'other_content' })
  await insertLesson(ctx, { ...says, ownerId, about }, id)
  return ok({ id, key: await loadKey(ctx, id) })
}
