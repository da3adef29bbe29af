import { account, orgDirectory } from '@polyrhythm/db/schema/directory'
import { cycle } from '@polyrhythm/db/schema/cycle'
import { insertInto } from '@polyrhythm/db/insert'
import { mondayOf } from '@polyrhythm/domain/cycles/day'
import { firstSpanOf, suggestCycleName } from '@polyrhythm/domain/cycles/next-cycle'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import type { MemberId, OrgId } from '@polyrhythm/domain/ids'
import type { CreateOrg } from '@polyrhythm/domain/orgs/create-org'
import { ok, refuse } from '@polyrhythm/domain/result'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Context, SignedIn } from '#api/trpc/context'
import { countAttempts } from '#api/proofs/attempts'
import type { Act } from '#api/trpc/run'

/** Organisations that one account founds in a day: each may send letters of its own. */
const foundings = countAttempts(20, 24 * 3_600)

/** Founds an organisation with its first cycle; whoever does so is its admin and the first of its bet council. */
export const createOrg: Act<Context & { signedIn: SignedIn }, CreateOrg, { slug: string }> = async ({ ctx, input }) => {
  const { directory, asOrg, clock } = ctx.deps
  const [[founder], [taken]] = await Promise.all([
    directory.select({ name: account.name }).from(account).where(eq(account.id, ctx.signedIn.accountId)),
    directory.select({ slug: orgDirectory.slug }).from(orgDirectory).where(eq(orgDirectory.slug, input.slug)),
  ])
  if (founder === undefined) return refuse({ code: 'signed_out' })
  if (taken !== undefined) return refuse({ code: 'taken', field: 'slug' })
  const retryAfterSeconds = foundings.waitFor(ctx.signedIn.accountId, clock())
  if (retryAfterSeconds > 0) return refuse({ code: 'too_many_attempts', retryAfterSeconds })
  foundings.fail(ctx.signedIn.accountId, clock())
  const orgId = uuidv7() as OrgId
  const memberId = uuidv7() as MemberId
  const { slug, name, timezone, cycleKind, terms } = input
  const today = zonedDay(clock().getTime(), timezone)
  await asOrg({ orgId, actors: [memberId] }, async (tx) => {
    await tx.execute(
      sql`select poly.found_org(${slug}, ${name}, ${timezone}, ${cycleKind}, ${terms}, ${ctx.signedIn.accountId}, ${founder.name}, ${uuidv7()}, ${uuidv7()})`,
    )
    if (cycleKind === 'custom') return // only they know when it begins
    const span = firstSpanOf(cycleKind, today, mondayOf(today))
    const cycleName = suggestCycleName(cycleKind, span)
    await insertInto(tx, cycle, { orgId, name: cycleName, kind: cycleKind, startsOn: span.starts, endsOn: span.ends })
  })
  return ok({ slug })
}
