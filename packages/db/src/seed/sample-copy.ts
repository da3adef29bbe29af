import type { AccountId, OrgId } from '@polyrhythm/domain/ids'
import { norrpedal } from './norrpedal/norrpedal.ts'
import type { SampleCompany } from './sample.ts'
import { sampleScript } from './sample-script.ts'
import type { Line } from './script.ts'
import { SAMPLE_MONDAY } from './shift.ts'

export type Visitor = {
  readonly orgId: OrgId
  readonly slug: string
  readonly accountId: AccountId
  readonly name: string
  readonly nowMs: number
}

/**
 * The sample company as one account's own: its visitor leads the tribe Rider and sits in the squad First Ride.
 *
 * @returns what poly.open_sample plays
 * @see decision 28
 */
export const sampleCopyScript = ({ orgId, slug, accountId, name, nowMs }: Visitor): readonly Line[] =>
  sampleScript(withVisitor({ ...norrpedal, slug }, name), {
    orgId,
    nowMs,
    accountOf: (person) => (person === VISITOR ? accountId : null),
  })

const VISITOR = 'visitor'

const withVisitor = (company: SampleCompany, name: string): SampleCompany => ({
  ...company,
  people: [...company.people, { id: VISITOR, name, title: '', role: 'member', joinedOn: SAMPLE_MONDAY }],
  seats: [
    ...company.seats,
    { person: VISITOR, unit: 'rider', role: 'lead', label: '', fromOn: SAMPLE_MONDAY },
    { person: VISITOR, unit: 'first-ride', role: 'member', label: '', fromOn: SAMPLE_MONDAY },
  ],
})
