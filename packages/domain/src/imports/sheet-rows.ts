import type { KeyResultRow, ObjectiveRow } from './import-row.ts'
import { guessMeasure } from './guess-measure.ts'
import { NUMBER_FIELDS } from './sheet-fields.ts'
import type { RowReader } from './sheet-cells.ts'
import { isDoneWord, measureKindOf, sheetMeasure } from './sheet-measure.ts'
import type { Tree } from './sheet-tree-state.ts'
import { asTitle, isTooLong } from './shorten.ts'

/** What a row says it is; `both` when its columns tell objective and key result apart. */
export type RowKind = 'both' | 'objective' | 'keyResult' | 'stranger'

export const kindOfRow = (reader: RowReader): RowKind => {
  const word = reader.text('type')
  if (reader.columnOf('type') === -1 || reader.columnOf('title') === -1 || word === '') return 'both'
  if (/^(?:objective|obj\b|o$|goal|mål|ziel)/i.test(word)) return 'objective'
  return /^(?:key|kr\b|krs\b|result|outcome|metric|nyckel|schlüssel|ergebnis)/i.test(word) ? 'keyResult' : 'stranger'
}

/** True when the row's title is an objective's: it says so, or the table has no column for objectives. */
export const isObjectiveType = (reader: RowReader): boolean =>
  kindOfRow(reader) === 'objective' || (reader.columnOf('objective') === -1 && reader.columnOf('title') !== -1)

/**
 * Adds the key results of a row. Numbers and dates belong to the only one; where a row has several, each is read from its
 * own words.
 */
export const addKeyResults = (tree: Tree, reader: RowReader, objective: ObjectiveRow | null, kind: RowKind): void => {
  const titled = reader.text('title')
  const titles =
    kind === 'keyResult' ? [titled].filter((text) => text !== '') : reader.all('keyResult').map(({ text }) => text)
  if (kind === 'objective' || titles.length === 0) return
  if (objective === null) {
    if (reader.columnOf('parent') === -1 || reader.text('parent') === '')
      reader.tell(reader.columnOf('objective') === -1 ? 'title' : 'objective', 'no_objective')
    return
  }
  const isOnly = titles.length === 1
  for (const [index, title] of titles.entries()) {
    const row: KeyResultRow = {
      kind: 'keyResult',
      id: `row-${reader.row}-k${index === 0 ? '' : index + 1}`,
      parentId: objective.id,
      lines: [reader.row],
      title: asTitle(title),
      measure: isOnly ? measureOf(reader, title) : guessMeasure(title),
      dueOn: reader.date(),
      externalId: (isOnly ? reader.text('id').slice(0, 200) : '') || null,
      owner: null,
      result: null,
      links: [],
      note: [isTooLong(title) ? title : '', isOnly ? noteOf(reader, false) : '']
        .filter((text) => text !== '')
        .join('\n'),
    }
    tree.rows.push(row)
    tree.madeOf.set(reader.row, row.id)
  }
}

const measureOf = (reader: RowReader, title: string) => {
  const kind = measureKindOf(reader.text('measure')) ?? (isDoneWord(reader.text('target')) ? 'milestone' : null)
  const numbers = Object.fromEntries(NUMBER_FIELDS.map((field) => [field, reader.number(field)])) as Record<
    (typeof NUMBER_FIELDS)[number],
    ReturnType<RowReader['number']>
  >
  return sheetMeasure({ title, numbers, unit: reader.text('unit').slice(0, 30), kind })
}

/** What stands in the columns of notes, each with its heading unless the heading only says 'note'. */
export const noteOf = (reader: RowReader, hasNumbers: boolean): string =>
  [
    ...reader.all('note'),
    // An objective has no numbers of its own: what its row says is kept in words.
    ...(hasNumbers ? OF_KEY_RESULTS.flatMap((field) => reader.all(field)) : []),
  ]
    .map(({ heading, text }) => (heading === '' || SAYS_NOTE.test(heading) ? text : `${heading}: ${text}`))
    .join('\n')

const OF_KEY_RESULTS = [...NUMBER_FIELDS, 'due'] as const

const SAYS_NOTE =
  /^(?:notes?|comments?|description|details|anteckning|kommentar|beskrivning|notiz|beschreibung|bemerkung)/i
