import type { CycleKind } from '@polyrhythm/domain/cycles/cycle'
import type { MemberId, OrgId } from '@polyrhythm/domain/ids'
import type { TermPreset } from '@polyrhythm/domain/orgs/terms'

/** Who acts and where, as poly.enter_as finds it: the organisation, and what rules ask of the member. */
export type Entered = {
  readonly org_id: OrgId
  readonly member_id: MemberId
  readonly name: string
  readonly time_zone: string
  readonly cycle_kind: CycleKind
  readonly terms: TermPreset
  readonly is_admin: boolean
  /** Squads the member sits in today. */
  readonly squad_ids: readonly string[]
  /** Units on whose council the member sits today. */
  readonly council_ids: readonly string[]
}
