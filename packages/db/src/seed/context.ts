import { addDays, type Day } from '@polyrhythm/domain/cycles/day'
import type { MemberId, OrgId } from '@polyrhythm/domain/ids'
import { momentOf } from './moment.ts'
import type { SampleCompany } from './sample.ts'
import { sampleId } from './sample-id.ts'
import type { Script } from './script.ts'

/** What every part of a sample's writing needs. */
export type Context = {
  readonly company: SampleCompany
  readonly orgId: OrgId
  readonly shiftDays: number
  /** Everything comes into being here … */
  readonly made: Script
  /** … and changes here, which is played afterwards. */
  readonly changed: Script
  /** The account of a person who can sign in. */
  readonly accountOf: (person: string) => string | null
  readonly nowMs: number
}

export const memberOf = ({ orgId, company }: Context, person: string): MemberId =>
  sampleId(orgId, `person:${person}`, momentOf(company.foundedOn, 0, 'UTC')) as MemberId

/** The id of a node or an edge, by its kind and local id. */
export const idOf = ({ orgId, company }: Context, kind: string, local: string): string =>
  sampleId(orgId, `${kind}:${local}`, momentOf(company.foundedOn, 0, 'UTC'))

/** A day of the sample as it is today. */
export const onDay = ({ shiftDays }: Context, on: Day): Day => addDays(on, shiftDays)

/** A moment of the sample as it is today. @param minute after midnight in the company's zone */
export const at = (context: Context, on: Day, minute: number): number =>
  momentOf(onDay(context, on), minute, context.company.timeZone)
