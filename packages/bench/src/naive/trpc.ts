import { membership, orgDirectory } from '@polyrhythm/db/schema/directory'
import type { AccountId } from '@polyrhythm/domain/ids'
import { initTRPC, TRPCError } from '@trpc/server'
import { and, eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import * as z from 'zod'
import { schema } from './relations.ts'

/** Drizzle as its documentation sets it up: nothing is prepared, nothing is pipelined. */
export const naiveDatabase = (client: postgres.Sql) => drizzle(client, { schema })

export type NaiveDatabase = ReturnType<typeof naiveDatabase>
export type NaiveTx = Parameters<Parameters<NaiveDatabase['transaction']>[0]>[0]
export type NaiveContext = { readonly db: NaiveDatabase; readonly accountId: AccountId | null }

const t = initTRPC.context<NaiveContext>().create()

export const { router } = t

/** Signed in, a member, and in a transaction of the organisation: one statement after the other. */
export const orgProcedure = t.procedure.use(async ({ ctx, getRawInput, next }) => {
  const { org } = z.looseObject({ org: z.string() }).parse(await getRawInput())
  if (ctx.accountId === null) throw new TRPCError({ code: 'UNAUTHORIZED' })
  const [found] = await ctx.db
    .select({ orgId: membership.orgId, memberId: membership.memberId })
    .from(membership)
    .innerJoin(orgDirectory, eq(orgDirectory.orgId, membership.orgId))
    .where(and(eq(membership.accountId, ctx.accountId), eq(orgDirectory.slug, org)))
  if (found === undefined) throw new TRPCError({ code: 'NOT_FOUND' })
  const { orgId, memberId } = found
  return ctx.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.org_id', ${orgId}, true)`)
    await tx.execute(sql`select set_config('app.actors', ${`{${memberId}}`}, true)`)
    const result = await next({ ctx: { tx, orgId, memberId } })
    if (!result.ok) throw result.error
    return result
  })
})
