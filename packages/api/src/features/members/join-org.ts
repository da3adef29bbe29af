import type { MemberId } from '@polyrhythm/domain/ids'
import { notFound } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { findMembership } from '#api/trpc/find-membership'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { findMailDomain, listJoinable } from './join-domains.repo.ts'

/** Joins an organisation that is open to one's domain, as a member without a seat. Doing it again changes nothing. One
 * that is not, and none, are alike. */
export const joinOrg: Act<SignedInContext, { slug: string }, { slug: string }> = async ({ ctx, input }) => {
  const { directory, asOrg, changes } = ctx.deps
  const { accountId } = ctx.signedIn
  const open = await listJoinable(directory, accountId, await findMailDomain(directory, accountId))
  const found = open.find(({ slug }) => slug === input.slug)
  if (found === undefined)
    return (await findMembership(directory, accountId, input.slug)) === null
      ? refuse(notFound)
      : ok({ slug: input.slug })
  const memberId = uuidv7() as MemberId
  const [joined] = await asOrg({ orgId: found.orgId, actors: [memberId] }, (tx) =>
    tx.execute<{ id: string | null }>(sql`select poly.join_by_domain(${accountId}) as id`),
  )
  if (joined?.id == null) return refuse(notFound) // closed a moment ago
  changes.wake(found.orgId)
  return ok({ slug: found.slug })
}
