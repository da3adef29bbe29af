import type { MemberId } from '@polyrhythm/domain/ids'
import type { KeyResultFacts } from '@polyrhythm/domain/key-results/present-key-result'
import type { SquadFacts } from '#api/lib/find-squad'

/** What deciding a value asks of its key result. */
export type MeasuredRow = Pick<
  KeyResultFacts,
  | 'id'
  | 'version'
  | 'squadId'
  | 'kind'
  | 'baseline'
  | 'baselineDueOn'
  | 'target'
  | 'low'
  | 'high'
  | 'dueOn'
  | 'readableFromWeek'
  | 'cycleId'
  | 'cycleStarts'
  | 'cycleEnds'
>

/** A check-in that is stored under an id. */
export type StoredCheckIn = {
  readonly id: string
  readonly authorId: MemberId
  /** SHA-256 of what was sent, in hex. */
  readonly digest: string
  readonly weekOf: string
  readonly publishedAt: string
}

/** What deciding check-ins asks, as poly.check_in_facts gives it; lists are null when they are empty. */
export type CheckInFacts = {
  /** Of the organisation. */
  readonly timeZone: string
  /** 'member:unit' of those who act. */
  readonly seats: readonly string[]
  readonly stored: readonly StoredCheckIn[] | null
  readonly squads: readonly (Omit<SquadFacts, 'timeZone'> & { readonly timeZone: string | null })[] | null
  /** Active ones. */
  readonly keyResults: readonly MeasuredRow[] | null
}
