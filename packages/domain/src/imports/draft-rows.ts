import type { Block } from './blocks.ts'
import { guessMeasure } from './guess-measure.ts'
import type {
  ImportRow,
  KeyResultRow,
  ObjectiveGuess,
  ObjectiveRow,
  SourceLink,
  SquadHint,
  SquadRow,
  TribeRow,
} from './import-row.ts'
import { readInline } from './inline.ts'
import { type Spoken, takeApart } from './prefixes.ts'
import { asTitle, isTooLong } from './shorten.ts'

/** Rows while they are being read: what follows a row in the document may still be added to it. */
type Draft<Row> = Omit<{ -readonly [K in keyof Row]: Row[K] }, 'lines'> & { lines: number[] }
export type TribeDraft = Draft<TribeRow>
export type SquadDraft = Draft<SquadRow>
export type ObjectiveDraft = Draft<Omit<ObjectiveRow, 'note'>> & { notes: string[] }
export type KeyResultDraft = Draft<Omit<KeyResultRow, 'note'>> & { notes: string[] }
export type RowDraft = TribeDraft | SquadDraft | ObjectiveDraft | KeyResultDraft

export type Definitions = ReadonlyMap<string, string>
type Spelled = { readonly text: string; readonly lines: readonly number[] }

export const draftTribe = (name: string, parentId: string | null, lines: readonly number[]): TribeDraft => ({
  kind: 'tribe',
  id: idOf(lines),
  parentId,
  lines: [...lines],
  title: asTitle(name),
  mission: '',
})

export const draftSquad = (
  name: string,
  parentId: string | null,
  lines: readonly number[],
  hint?: SquadHint,
): SquadDraft => ({
  kind: 'squad',
  id:
    hint === 'choose_squad'
      ? 'squad-to-choose'
      : hint === 'tribe_has_own_objectives'
        ? `${idOf(lines)}-squad`
        : idOf(lines),
  parentId,
  lines: hint === undefined ? [...lines] : [],
  title: asTitle(name),
  mission: '',
  hints: [
    ...(hint === undefined ? [] : [hint]),
    ...(/^(?:company|ceo)$/i.test(name) ? (['direction_lives_in_beliefs_and_bets'] as const) : []),
  ],
})

/** An objective from a line; null when nothing is left of it. */
export const draftObjective = (
  spelled: Spelled,
  parentId: string,
  guessedFrom: ObjectiveGuess,
  definitions: Definitions,
): ObjectiveDraft | null => {
  const common = sourced(spelled, parentId, true, definitions)
  return common === null ? null : { kind: 'objective', ...common.row, why: '', guessedFrom, ambition: null }
}

/** A key result from a line, with the guess what it measures; null when nothing is left of it. */
export const draftKeyResult = (spelled: Spelled, parentId: string, definitions: Definitions): KeyResultDraft | null => {
  const common = sourced(spelled, parentId, false, definitions)
  return common === null ? null : { kind: 'keyResult', ...common.row, measure: guessMeasure(common.whole), dueOn: null }
}

export const finishRow = (row: RowDraft): ImportRow => {
  const lines = [...new Set(row.lines)].toSorted((a, b) => a - b)
  if (row.kind === 'tribe' || row.kind === 'squad') return { ...row, lines }
  const { notes, ...rest } = row
  if (rest.kind === 'objective') return { ...rest, lines, note: noteOf(row, notes) }
  return { ...rest, lines, note: noteOf(row, notes) }
}

/** Text of a block below a row, flattened: nested points become lines of the note. */
export const flatTextOf = (
  block: Block,
  definitions: Definitions,
): { readonly text: string; readonly links: readonly SourceLink[] } => {
  if (block.kind === 'paragraph') return readInline(block.text, definitions)
  if (block.kind !== 'list') return { text: '', links: [] }
  const parts = block.items.flatMap((item) => item.blocks.map((child) => flatTextOf(child, definitions)))
  return { text: parts.map(({ text }) => text).join('\n'), links: parts.flatMap(({ links }) => links) }
}

const sourced = ({ text, lines }: Spelled, parentId: string, takesOwner: boolean, definitions: Definitions) => {
  const readable = readInline(text, definitions)
  const spoken: Spoken = takeApart(readable.text.replace(/^\[[ xX]\]\s/, ''), takesOwner)
  if (spoken.text === '') return null
  const row = {
    id: idOf(lines),
    parentId,
    lines: [...lines],
    title: asTitle(spoken.text),
    externalId: null,
    owner: spoken.owner,
    result: spoken.result,
    links: readable.links,
    notes: isTooLong(spoken.text) ? [spoken.text] : [],
  }
  return { row, whole: spoken.text }
}

const noteOf = (
  row: { readonly owner: string | null; readonly result: string | null; readonly links: readonly SourceLink[] },
  notes: readonly string[],
): string =>
  [
    ...notes,
    ...(row.result === null ? [] : [`Stated result: ${row.result}`]),
    ...(row.owner === null ? [] : [`Owner in the source: ${row.owner}`]),
    ...row.links.map(({ label, url }) => (label === url ? url : `${label}: ${url}`)),
  ].join('\n')

const idOf = (lines: readonly number[]): string => `line-${lines[0] ?? 0}`
