import type { AskFacts } from '#domain/asks/present-ask'
import type { CycleKind } from '#domain/cycles/cycle'
import type { MemberId } from '#domain/ids'
import type { KeyResultFacts } from '#domain/key-results/present-key-result'
import type { Status } from '#domain/key-results/suggest-status'
import type { LinkFacts } from '#domain/links/present-link'
import type { ObjectiveFacts } from '#domain/objectives/present-objective'
import type { SeatRole, UnitKind } from './unit.ts'

/**
 * What is known of a squad in one cycle, at one moment and to whoever asks: what its page is presented from. Said as the
 * database says it: days as 'YYYY-MM-DD', moments as ISO 8601, lists null when they are empty. What all rows of a list
 * share (squad, cycle, zone) is said once.
 */
export type SquadPageFacts = {
  /** The moment all of it is as of, by the server's clock. */
  readonly at: string
  /** Whoever asks. */
  readonly me: {
    readonly memberId: MemberId
    readonly isAdmin: boolean
    readonly squadIds: readonly string[]
    readonly councilIds: readonly string[]
  }
  readonly squad: {
    readonly id: string
    readonly kind: 'squad'
    readonly name: string
    readonly mission: string
    readonly slug: string
    readonly prefix: string
    /** Its own, else the organisation's. */
    readonly timeZone: string
    readonly cycleKind: CycleKind | null
    readonly parent: { readonly name: string; readonly slug: string; readonly kind: UnitKind } | null
    readonly wasOpened: boolean
  }
  /** The one shown; null where there is none yet. */
  readonly cycleId: string | null
  readonly cycles:
    | readonly {
        readonly id: string
        readonly name: string
        readonly kind: CycleKind
        readonly starts: string
        readonly ends: string
      }[]
    | null
  readonly objectives: readonly Omit<ObjectiveFacts, 'cycle' | 'squad'>[] | null
  readonly keyResults:
    | readonly Omit<KeyResultFacts, 'cycleId' | 'cycleStarts' | 'cycleEnds' | 'timeZone' | 'squadId'>[]
    | null
  readonly links: readonly (Omit<LinkFacts, 'source' | 'squad'> & { readonly sourceId: string })[] | null
  readonly seats:
    | readonly {
        readonly memberId: string
        readonly name: string
        readonly title: string
        readonly role: SeatRole
        readonly label: string
        readonly fromOn: string
      }[]
    | null
  readonly requests:
    | readonly {
        readonly id: string
        readonly memberId: string
        readonly name: string
        /** Null here and below = a former member, whose name is gone. */
        readonly askedBy: string | null
        readonly at: string
      }[]
    | null
  readonly checkIns: readonly CheckInFacts[] | null
  readonly asks: readonly AskFacts[] | null
}

type CheckInFacts = {
  readonly id: string
  readonly weekOf: string
  readonly publishedAt: string
  readonly correctsId: string | null
  readonly by: string | null
  readonly p1s: readonly string[]
  readonly stoppedUs: string
  readonly nextWeeks: string
  readonly learning: string
  /** How many values said so. */
  readonly counts: Readonly<Record<Status, number>>
  /** Values beside which something was written. */
  readonly noted:
    | readonly {
        readonly key: string
        readonly unit: string
        readonly value: number
        readonly confidence: number
        readonly note: string
      }[]
    | null
}
