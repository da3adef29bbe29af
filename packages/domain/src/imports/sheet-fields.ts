/** What a column of a spreadsheet can hold. `title` with `type` is for sheets in which each row says what it is. */
export const SHEET_FIELDS = [
  'squad',
  'tribe',
  'objective',
  'why',
  'ambition',
  'keyResult',
  'baseline',
  'target',
  'low',
  'high',
  'unit',
  'measure',
  'due',
  'note',
  'id',
  'objectiveId',
  'type',
  'title',
  'parent',
] as const
export type SheetField = (typeof SHEET_FIELDS)[number]

/** Several columns may hold these; any other field belongs to one column. */
export const REPEATED_FIELDS: ReadonlySet<SheetField> = new Set<SheetField>(['note', 'keyResult'])

export const NUMBER_FIELDS = ['baseline', 'target', 'low', 'high'] as const satisfies readonly SheetField[]
export type NumberField = (typeof NUMBER_FIELDS)[number]

/** A column's field; null = left out. One for each column, in order. */
export type Columns = readonly (SheetField | null)[]
