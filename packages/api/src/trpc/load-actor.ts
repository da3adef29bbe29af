import { org } from '@polyrhythm/db/schema/org'
import type { Tx } from '@polyrhythm/db/tenant'
import type { OrgId } from '@polyrhythm/domain/ids'
import type { Actor } from '@polyrhythm/domain/permissions/permissions'
import { eq, sql } from 'drizzle-orm'
import type { Membership } from './find-membership.ts'

/** The organisation of a request, as its rules need it. */
export type OrgFacts = {
  readonly id: OrgId
  readonly slug: string
  readonly name: string
  readonly timeZone: string
  readonly cycleKind: (typeof org.$inferSelect)['cycleKind']
  readonly terms: (typeof org.$inferSelect)['terms']
}

/** Who acts and where. The database answers with the same functions that its policies ask. */
export async function loadActor(
  tx: Tx,
  { orgId, memberId, slug }: Membership,
): Promise<{ actor: Actor; org: OrgFacts }> {
  const [found] = await tx
    .select({
      name: org.name,
      timeZone: org.timeZone,
      cycleKind: org.cycleKind,
      terms: org.terms,
      isAdmin: sql<boolean>`poly.is_admin()`,
      squadIds: sql<string[]>`poly.my_squads()`,
      councilIds: sql<string[]>`poly.my_councils()`,
    })
    .from(org)
    .where(eq(org.orgId, orgId))
  if (found === undefined) throw new Error('An organisation of the directory has no row')
  const { isAdmin, squadIds, councilIds, ...facts } = found
  return {
    actor: { memberId, isAdmin, squadIds: new Set(squadIds), councilIds: new Set(councilIds) },
    org: { id: orgId, slug, ...facts },
  }
}
