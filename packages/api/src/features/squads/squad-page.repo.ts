import type { Client } from '@polyrhythm/db/client'
import type { Entered } from '@polyrhythm/db/entered'
import type { Knocking } from '@polyrhythm/db/tenant'
import type { AskRow } from '#api/lib/asks/load-ask-rows'
import type { CycleFacts } from '#api/lib/load-cycles'
import type { KeyResultRow } from '#api/lib/okr/load-key-results'
import type { LinkRow } from '#api/lib/okr/load-links'
import type { ObjectiveRow } from '#api/lib/okr/load-objective-rows'
import type { CycleKind } from '@polyrhythm/domain/cycles/cycle'
import type { SEAT_ROLES, UnitKind } from '@polyrhythm/domain/squads/unit'
import type { Status } from '@polyrhythm/domain/key-results/suggest-status'

/** A row as JSON brings it: moments as text. */
type AsJson<Row> = {
  readonly [Column in keyof Row]: Date extends Row[Column] ? Exclude<Row[Column], Date> | string : Row[Column]
}

/** The facts of a squad's page, as poly.squad_page gives them; lists are null when they are empty. */
export type SquadPageFacts = {
  readonly entered: Entered
  readonly squad: {
    readonly id: string
    readonly kind: 'squad'
    readonly name: string
    readonly mission: string
    readonly slug: string
    readonly prefix: string
    readonly timeZone: string | null
    readonly cycleKind: CycleKind | null
    readonly parent: { readonly name: string; readonly slug: string; readonly kind: UnitKind } | null
    readonly wasOpened: boolean
  }
  /** The one shown; null when the one asked for is not there, or when there is none. */
  readonly cycleId: string | null
  readonly cycles: readonly CycleFacts[] | null
  readonly objectives: readonly Omit<ObjectiveRow, 'cycle' | 'squad'>[] | null
  readonly keyResults:
    | readonly Omit<KeyResultRow, 'cycleId' | 'cycleStarts' | 'cycleEnds' | 'timeZone' | 'squadId'>[]
    | null
  readonly links: readonly LinkFacts[] | null
  readonly seats: readonly Seat[] | null
  readonly requests: readonly SeatRequest[] | null
  readonly checkIns: readonly CheckInFacts[] | null
  readonly asks: readonly AsJson<AskRow>[] | null
}

export type LinkFacts = Omit<AsJson<LinkRow>, 'source' | 'squad' | 'answer'> & {
  readonly sourceId: string
  readonly answer: AsJson<NonNullable<LinkRow['answer']>> | null
}

type Seat = {
  readonly memberId: string
  readonly name: string
  readonly title: string
  readonly role: (typeof SEAT_ROLES)[number]
  readonly label: string
  readonly fromOn: string
}

type SeatRequest = {
  readonly id: string
  readonly memberId: string
  readonly name: string
  readonly askedBy: string
  readonly at: string
}

type CheckInFacts = {
  readonly id: string
  readonly weekOf: string
  readonly publishedAt: string
  readonly correctsId: string | null
  readonly by: string
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

/**
 * Everything a squad's page is made of, in one statement and one trip: entering the organisation included, so every
 * policy holds inside it.
 *
 * @param at what the API believes the time to be; says which cycle runs
 * @returns null when the account is no member; no squad when there is none of that name
 */
export async function findSquadPage(
  client: Client,
  { accountId, slug }: Knocking,
  squad: string,
  cycleId: string | null,
  at: Date,
): Promise<SquadPageFacts | Pick<SquadPageFacts, 'entered'> | null> {
  const [row] = await client<
    { page: SquadPageFacts | null }[]
  >`select poly.squad_page(${accountId}, ${slug}, ${squad}, ${cycleId}, ${at.toISOString()}) as page`
  return row?.page ?? null
}
