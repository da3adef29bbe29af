import { node } from '@polyrhythm/db/schema/node'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import { type ConstraintRow, listRows } from './constraints.repo.ts'

/** A constraint that the acting person may change: theirs to decide about, and in force. */
export async function findConstraintToWrite(ctx: OrgContext, id: string): Promise<Result<ConstraintRow, Refusal>> {
  const [found] = await listRows(ctx, eq(node.id, id))
  if (found === undefined) return refuse(notFound)
  if (!can(ctx.actor, 'constraint.write', found))
    return refuse(forbidden({ kind: 'council', name: ctx.org.name }, 'ask'))
  return found.state === 'in_force' ? ok(found) : refuse({ code: 'too_late', rule: 'constraint.lifted' })
}
