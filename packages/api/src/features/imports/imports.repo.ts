import { insertInto } from '@polyrhythm/db/insert'
import { importBatch, importItem } from '@polyrhythm/db/schema/import'
import { member } from '@polyrhythm/db/schema/org'
import { and, eq, sql } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'
import type { Imported } from './confirm-import.ts'
import type { Item } from './write-rows.ts'

/** Lets imports with one id go one after another; held until the transaction ends. */
export const holdImport = async (ctx: OrgContext, id: string): Promise<void> => {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.org.id} ${id}`}, 0))`)
}

/** Lets imports into one squad go one after another, so that two of the same page make one. */
export async function holdSquads(ctx: OrgContext, squadIds: readonly string[]): Promise<void> {
  for (const id of [...new Set(squadIds)].toSorted()) await holdImport(ctx, `into ${id}`)
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

type NewBatch = {
  readonly id: string
  readonly runId: string
  readonly label: string
  readonly digest: Buffer
  readonly made: Imported
}

/** Writes down what an import did, to each thing and in all. */
export async function insertBatch(ctx: OrgContext, batch: NewBatch, items: readonly Item[]): Promise<void> {
  await insertInto(ctx.tx, importBatch, { orgId: ctx.org.id, createdBy: ctx.actor.memberId, ...batch })
  const rows = items.map((item) => ({ orgId: ctx.org.id, batchId: batch.id, ...item }))
  for (let from = 0; from < rows.length; from += ITEMS_AT_ONCE) {
    const [first, ...others] = rows.slice(from, from + ITEMS_AT_ONCE)
    if (first !== undefined) await insertInto(ctx.tx, importItem, first, ...others)
  }
}

/** A statement has at most 65,535 parameters. */
const ITEMS_AT_ONCE = 1000
