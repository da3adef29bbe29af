import { unit } from '@polyrhythm/db/schema/unit'
import { eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** What units of today and of the past are called; neither slug nor prefix is given twice. */
export async function listTaken(ctx: OrgContext): Promise<{ slugs: Set<string>; prefixes: Set<string> }> {
  const rows = await ctx.tx
    .select({ slug: unit.slug, prefix: unit.prefix })
    .from(unit)
    .where(eq(unit.orgId, ctx.org.id))
  return {
    slugs: new Set(rows.map(({ slug }) => slug)),
    prefixes: new Set(rows.flatMap(({ prefix }) => prefix ?? [])),
  }
}
