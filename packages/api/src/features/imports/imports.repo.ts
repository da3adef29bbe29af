import { insertInto } from '@polyrhythm/db/insert'
import { importBatch } from '@polyrhythm/db/schema/import'
import { member } from '@polyrhythm/db/schema/org'
import { and, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import type { Imported } from './confirm-import.ts'

/** Lets imports with one id go one after another; held until the transaction ends. */
export const holdImport = async (ctx: OrgContext, id: string): Promise<void> => {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.org.id} ${id}`}, 0))`)
}

/** An import that was confirmed under this id, and by whom. */
export async function findBatch(ctx: OrgContext, id: string) {
  const { digest, made, createdBy } = importBatch
  const [found] = await ctx.tx
    .select({ digest, made, createdBy, by: member.name })
    .from(importBatch)
    .innerJoin(member, and(eq(member.orgId, importBatch.orgId), eq(member.id, importBatch.createdBy)))
    .where(and(eq(importBatch.orgId, ctx.org.id), eq(importBatch.id, id)))
  return found === undefined ? null : { ...found, made: found.made as Imported }
}

export const insertBatch = (ctx: OrgContext, id: string, digest: Buffer, made: Imported): Promise<void> =>
  insertInto(ctx.tx, importBatch, { orgId: ctx.org.id, id, createdBy: ctx.actor.memberId, digest, made })
