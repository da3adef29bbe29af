import { sampleCopyScript } from '@polyrhythm/db/seed/sample-copy'
import type { MemberId, OrgId } from '@polyrhythm/domain/ids'
import { sampleSlug } from '@polyrhythm/domain/samples/sample-slug'
import { ok, refuse } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { findAccount } from '#api/lib/accounts'
import type { SignedInContext } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import { eraseSample, findSample } from './samples.repo.ts'

/**
 * Opens the account's own copy of the sample company, writing it when there is none; asked for twice at once, it is
 * written once.
 *
 * @returns where it is
 */
export const openSample: Act<SignedInContext, void, { slug: string }> = async ({ ctx }) => {
  const { directory, asOrg, clock } = ctx.deps
  const { accountId } = ctx.signedIn
  const [visitor, known] = await Promise.all([findAccount(directory, accountId), findSample(directory, accountId)])
  if (visitor === null) return refuse({ code: 'signed_out' })
  if (known?.isMember === true) return ok({ slug: known.slug })
  if (known !== null) await eraseSample(asOrg, known.orgId, accountId) // nobody can enter it any more
  const orgId = uuidv7() as OrgId
  const { name } = visitor
  const script = sampleCopyScript({ orgId, slug: sampleSlug(orgId), accountId, name, nowMs: clock().getTime() })
  const slug = await asOrg({ orgId, actors: [uuidv7() as MemberId] }, async (tx) => {
    const [opened] = await tx.execute<{ slug: string }>(
      sql`select poly.open_sample(${accountId}, ${JSON.stringify(script)}::jsonb) as slug`,
    )
    return opened?.slug ?? ''
  })
  return ok({ slug })
}
