import { notFound } from '@polyrhythm/domain/refusals'
import type { TRPCError } from '@trpc/server'
import * as z from 'zod/mini'
import { findMembership } from './find-membership.ts'
import { addressPart } from './for-org.ts'
import { refusalError } from './error-map.ts'
import { t } from './init.ts'
import { loadActor } from './load-actor.ts'
import { refusalOfDatabase } from './refusal-of-database.ts'

export const router = t.router

/** For everybody, signed in or not. */
export const publicProcedure = t.procedure

/** For whoever is signed in, outside any organisation. */
export const signedInProcedure = t.procedure.use(({ ctx, next }) => {
  const { signedIn } = ctx
  if (signedIn === null) throw refusalError({ code: 'signed_out' })
  return next({ ctx: { signedIn } })
})

/** The organisation a request speaks of, by its slug; not proved until the membership is found. */
const unverifiedOrg = z.looseObject({ org: addressPart })

/**
 * For members of the organisation that the input names. Somebody else's organisation and none at all are alike.
 * Opens no transaction: for streams; everything else uses orgProcedure.
 */
export const memberProcedure = signedInProcedure.use(async ({ ctx, getRawInput, next }) => {
  const unverified = unverifiedOrg.safeParse(await getRawInput())
  const membership = unverified.success
    ? await findMembership(ctx.deps.directory, ctx.signedIn.accountId, unverified.data.org)
    : null
  if (membership === null) throw refusalError(notFound)
  ctx.logWith({ org: membership.orgId, member: membership.memberId })
  return next({ ctx: { membership } })
})

/** For members, inside one transaction of their organisation and as themselves. A refusal leaves nothing behind. */
export const orgProcedure = memberProcedure.use(async ({ ctx, type, next }) => {
  const { orgId, memberId } = ctx.membership
  const result = await ctx.deps.asOrg({ orgId, actors: [memberId] }, async (tx) => {
    const { actor, org } = await loadActor(tx, ctx.membership)
    const inner = await next({ ctx: { tx, actor, org, now: ctx.deps.clock() } })
    if (!inner.ok) throw refused(inner.error) // next() never rejects: without this line a refused act would be committed
    return inner
  })
  if (type === 'mutation') ctx.deps.changes.wake(orgId)
  return result
})

const refused = (error: TRPCError): TRPCError => {
  const refusal = refusalOfDatabase(error)
  return refusal === null ? error : refusalError(refusal)
}
