import type { ChooseTerms } from '@polyrhythm/domain/orgs/terms'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden } from '@polyrhythm/domain/refusals'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import type { OrgAct } from '#api/trpc/run'

/** Says which words everybody's screens use from now on. */
export const chooseTerms: OrgAct<ChooseTerms, { slug: string }> = async ({ ctx, input: { preset, own } }) => {
  if (!can(ctx.actor, 'org.edit')) return refuse(forbidden({ kind: 'admin' }))
  await ctx.tx.execute(sql`select poly.choose_terms(${preset}, ${JSON.stringify(own)}::text::jsonb)`)
  return ok({ slug: ctx.org.slug })
}
