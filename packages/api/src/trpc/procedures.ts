import { OutcomeUnknown } from '@polyrhythm/db/outcome-unknown'
import { notFound } from '@polyrhythm/domain/refusals'
import type { TRPCError } from '@trpc/server'
import * as z from 'zod/mini'
import { hasFreshProof } from '#api/sessions/fresh-proof'
import type { Background } from '#api/lib/background'
import { findMembership } from './find-membership.ts'
import { addressPart } from './for-org.ts'
import type { SignedInContext } from './context.ts'
import { refusalError } from './error-map.ts'
import { t } from './init.ts'
import { isDatabaseAway, refusalOfDatabase } from './refusal-of-database.ts'
import { whoEntered } from './who-entered.ts'

export const router = t.router

/** How long whoever meets an absent database waits before asking again. */
export const awaySeconds = 2

/**
 * For everybody, signed in or not. What PostgreSQL refuses, at the commit too, is a refusal of ours; one that cannot be
 * reached is said to be away, and is no fault of the request. Where it was lost during the commit of a mutation, nobody is
 * told that nothing was done.
 */
export const publicProcedure = t.procedure.use(async ({ next, type }) => {
  const done = await next()
  if (!done.ok && type === 'mutation' && done.error.cause instanceof OutcomeUnknown)
    throw refusalError({ code: 'outcome_unknown' })
  if (!done.ok) throw refused(done.error)
  return done
})

/** For whoever is signed in, outside any organisation. */
export const signedInProcedure = publicProcedure.use(({ ctx, next }) => {
  const { signedIn } = ctx
  if (signedIn === null) throw refusalError({ code: 'signed_out' })
  return next({ ctx: { signedIn } })
})

/** For whoever has just proved who they are: what a borrowed browser must not be able to do. */
export const provedProcedure = signedInProcedure.use(async ({ ctx, next }) => {
  await requireProof(ctx)
  return next()
})

async function requireProof(ctx: SignedInContext): Promise<void> {
  if (!(await hasFreshProof(ctx))) throw refusalError({ code: 'proof_needed' })
}

const speaksOfOrg = z.looseObject({ org: addressPart })

/** The slug of the organisation a request speaks of; not proved until the membership is found. */
const unverifiedOrg = (input: unknown): string => {
  const read = speaksOfOrg.safeParse(input)
  if (!read.success) throw refusalError(notFound)
  return read.data.org
}

/**
 * For members of the organisation that the input names. Somebody else's organisation and none at all are alike.
 * Opens no transaction: for streams; everything else uses orgProcedure.
 */
export const memberProcedure = signedInProcedure.use(async ({ ctx, getRawInput, next }) => {
  const membership = await findMembership(
    ctx.deps.directory,
    ctx.signedIn.accountId,
    unverifiedOrg(await getRawInput()),
  )
  if (membership === null) throw refusalError(notFound)
  ctx.logWith({ org: membership.orgId, member: membership.memberId })
  return next({ ctx: { membership } })
})

/**
 * For members, inside one transaction of their organisation and as themselves. A refusal leaves nothing behind. Who they
 * are there is found in the trip that opens the transaction.
 */
export const orgProcedure = signedInProcedure.use(async ({ ctx, getRawInput, type, next }) => {
  const slug = unverifiedOrg(await getRawInput())
  const knocking = { accountId: ctx.signedIn.accountId, slug }
  const later: Parameters<Background['run']>[] = []
  const afterCommit: Background['run'] = (...work) => void later.push(work)
  const done = await ctx.deps.asMember(knocking, async (tx, entered) => {
    const { actor, org } = whoEntered(slug, entered)
    ctx.logWith({ org: org.id, member: actor.memberId })
    const inner = await next({ ctx: { tx, actor, org, now: ctx.deps.clock(), afterCommit } })
    if (!inner.ok) throw refused(inner.error) // next() never rejects: without this line a refused act would be committed
    return { inner, orgId: org.id }
  })
  if (done === null) throw refusalError(notFound)
  if (type === 'mutation') ctx.deps.changes.wake(done.orgId)
  for (const work of later) ctx.deps.background.run(...work)
  return done.inner
})

/** The same, for whoever has just proved who they are. */
export const provedOrgProcedure = orgProcedure.use(async ({ ctx, next }) => {
  await requireProof(ctx)
  return next()
})

const refused = (error: TRPCError): TRPCError => {
  if (isDatabaseAway(error)) return refusalError({ code: 'database_away', retryAfterSeconds: awaySeconds })
  const refusal = refusalOfDatabase(error)
  return refusal === null ? error : refusalError(refusal)
}
