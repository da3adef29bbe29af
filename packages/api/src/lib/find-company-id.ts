import { unit } from '@polyrhythm/db/schema/unit'
import { and, eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** The unit that is the company itself; every organisation is founded with one. */
export async function findCompanyId(ctx: OrgContext): Promise<string> {
  const [company] = await ctx.tx
    .select({ id: unit.id })
    .from(unit)
    .where(and(eq(unit.orgId, ctx.org.id), eq(unit.kind, 'company')))
  if (company === undefined) throw new Error('An organisation without a company unit')
  return company.id
}
