import type { Block } from './blocks.ts'
import {
  type Definitions,
  draftSquad,
  type ObjectiveDraft,
  type RowDraft,
  type SquadDraft,
  type TribeDraft,
} from './draft-rows.ts'
import type { IgnoredReason, ProblemReason } from './import-row.ts'

export type Marked<Reason> = { readonly lines: readonly number[]; readonly reason: Reason }
export type Outline = {
  readonly title: string | null
  readonly rows: readonly RowDraft[]
  readonly problems: readonly Marked<ProblemReason>[]
  readonly ignored: readonly Marked<IgnoredReason>[]
}
export type Paragraph = Extract<Block, { kind: 'paragraph' }>

/** Where the reader is in the document. */
export type State = {
  readonly definitions: Definitions
  readonly rows: RowDraft[]
  readonly problems: Marked<ProblemReason>[]
  readonly ignored: Marked<IgnoredReason>[]
  title: string | null
  tribes: { readonly depth: number; readonly row: TribeDraft }[]
  squad: SquadDraft | null
  /** The objective that a heading or a line named, waiting for its list. */
  open: ObjectiveDraft | null
  last: ObjectiveDraft | null
  /** A paragraph that may introduce the list after it. */
  pending: Paragraph | null
  /** The block before was a numbered list of objectives, so bullets after it are what stands below its last item. */
  afterNumbers: boolean
}

export const startOf = (definitions: Definitions): State => ({
  definitions,
  rows: [],
  problems: [],
  ignored: [],
  title: null,
  tribes: [],
  squad: null,
  open: null,
  last: null,
  pending: null,
  afterNumbers: false,
})

/** The squad that the next objective goes to; made when nothing named one. */
export const squadOf = (state: State): SquadDraft => {
  if (state.squad !== null) return state.squad
  const tribe = state.tribes.at(-1)?.row
  const known = state.rows.find(
    (row) => row.kind === 'squad' && row.id === (tribe === undefined ? 'squad-to-choose' : `${tribe.id}-squad`),
  )
  state.squad =
    known?.kind === 'squad'
      ? known
      : tribe === undefined
        ? draftSquad('', null, [], 'choose_squad')
        : draftSquad(tribe.title, tribe.id, tribe.lines, 'tribe_has_own_objectives')
  if (known === undefined) state.rows.push(state.squad)
  return state.squad
}

export const addWhy = (objective: ObjectiveDraft, text: string, lines: readonly number[]): void => {
  objective.why = objective.why === '' ? text : `${objective.why}\n\n${text}`
  objective.lines.push(...lines)
}

export const dropPending = (state: State): void => {
  if (state.pending !== null) state.problems.push({ lines: state.pending.lines, reason: 'loose_paragraph' })
  state.pending = null
}

/** A block that becomes no row. */
export const setAside = (state: State, { kind, lines }: Block): void => {
  if (kind === 'divider') state.ignored.push({ lines, reason: 'divider' })
  else if (kind === 'definition') state.ignored.push({ lines, reason: 'link_definition' })
  else if (kind === 'quote' || kind === 'code' || kind === 'html') state.problems.push({ lines, reason: kind })
  else state.problems.push({ lines, reason: 'not_understood' })
}
