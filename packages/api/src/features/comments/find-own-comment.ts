import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import type { OrgContext } from '#api/trpc/run'
import { findComment } from './comments.repo.ts'

/** A comment of whoever acts, which is not withdrawn. @see SPEC.md CM4 */
export async function findOwnComment(
  ctx: OrgContext,
  id: string,
): Promise<Result<NonNullable<Awaited<ReturnType<typeof findComment>>>, Refusal>> {
  const found = await findComment(ctx, id)
  if (found === null) return refuse(notFound)
  if (!can(ctx.actor, 'comment.change', found)) return refuse(forbidden({ kind: 'person', name: found.authorName }))
  if (found.withdrawnAt !== null) return refuse({ code: 'too_late', rule: 'comment.withdrawn' })
  return ok(found)
}
