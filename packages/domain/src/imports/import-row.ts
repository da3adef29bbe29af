import type { Day } from '#domain/cycles/day'
import type { Ambition } from '#domain/objectives/objective'
import type { MeasureGuess } from './guess-measure.ts'

export type SourceLink = { readonly label: string; readonly url: string }

type Common = {
  /** Stable for the same text: the first line it came from. */
  readonly id: string
  /** The row it belongs to; null at the top. */
  readonly parentId: string | null
  /** Source lines, counted from 1, in order. */
  readonly lines: readonly number[]
  /** At most 200 characters; a longer text stands whole in the note. */
  readonly title: string
}

export type SquadHint = 'direction_lives_in_beliefs_and_bets' | 'tribe_has_own_objectives' | 'choose_squad'
export type ObjectiveGuess = 'list_item' | 'flat_list' | 'paragraph_before_list' | 'heading' | 'column'

export type TribeRow = Common & { readonly kind: 'tribe'; readonly mission: string }
/** An empty title means: the person chooses the squad. */
export type SquadRow = Common & {
  readonly kind: 'squad'
  readonly mission: string
  readonly hints: readonly SquadHint[]
}
export type ObjectiveRow = Common &
  Sourced & {
    readonly kind: 'objective'
    readonly why: string
    readonly guessedFrom: ObjectiveGuess
    /** Null where the source says nothing of it. */
    readonly ambition: Ambition | null
  }
export type KeyResultRow = Common &
  Sourced & {
    readonly kind: 'keyResult'
    readonly measure: MeasureGuess
    /** Null where the source says nothing of it: the end of the cycle. */
    readonly dueOn: Day | null
  }

/** What the source said around the title. */
export type Sourced = {
  /** What another tool or a person calls it; null without one. */
  readonly externalId: string | null
  /** 'VP Marketing' of 'VP Marketing: Launch …'. */
  readonly owner: string | null
  /** What stood after '=>'. */
  readonly result: string | null
  readonly links: readonly SourceLink[]
  /** All of that as text, and whatever else stood below: what is saved. */
  readonly note: string
}

export type ImportRow = TribeRow | SquadRow | ObjectiveRow | KeyResultRow

export type ProblemReason =
  | 'quote'
  | 'loose_paragraph'
  | 'key_result_without_objective'
  | 'empty_item'
  | 'empty_heading'
  | 'code'
  | 'html'
  | 'front_matter'
  | 'too_long'
  | 'nested_too_deep'
  | 'not_understood'
  | 'no_okr'
  | 'said_twice'
/** A line that became nothing, and why. */
export type Problem = { readonly line: number; readonly text: string; readonly reason: ProblemReason }

export type IgnoredReason = 'document_title' | 'link_definition' | 'divider' | 'label' | 'headings'
/** A line that carries nothing of its own: it needs no attention, and still is not hidden. */
export type Ignored = { readonly line: number; readonly text: string; readonly reason: IgnoredReason }

export type ImportPreview = {
  readonly title: string | null
  /** In the order of the document, parents before their children. */
  readonly rows: readonly ImportRow[]
  readonly problems: readonly Problem[]
  readonly ignored: readonly Ignored[]
  readonly counts: {
    readonly tribes: number
    readonly squads: number
    readonly objectives: number
    readonly keyResults: number
  }
}
