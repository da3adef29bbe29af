import type { Entered } from '@polyrhythm/db/entered'
import type { OrgId } from '@polyrhythm/domain/ids'
import type { Actor } from '@polyrhythm/domain/permissions/permissions'

/** The organisation of a request, as its rules need it. */
export type OrgFacts = {
  readonly id: OrgId
  readonly slug: string
  readonly name: string
  readonly timeZone: string
  readonly cycleKind: Entered['cycle_kind']
  readonly terms: Entered['terms']
}

/** Who acts and where, as the database found them when the transaction was opened. */
export const whoEntered = (slug: string, entered: Entered): { actor: Actor; org: OrgFacts } => ({
  actor: {
    memberId: entered.member_id,
    isAdmin: entered.is_admin,
    squadIds: new Set(entered.squad_ids),
    councilIds: new Set(entered.council_ids),
  },
  org: {
    id: entered.org_id,
    slug,
    name: entered.name,
    timeZone: entered.time_zone,
    cycleKind: entered.cycle_kind,
    terms: entered.terms,
  },
})
