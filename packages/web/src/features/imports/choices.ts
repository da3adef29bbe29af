import { clientIdField } from '@polyrhythm/domain/fields'
import { noSheetChoices } from '@polyrhythm/domain/imports/sheet'
import { SHEET_FIELDS } from '@polyrhythm/domain/imports/sheet-fields'
import * as z from 'zod/mini'
import { type RowValues, rowValues } from './row-values.ts'

const sheetField = z.strictObject({
  columns: z.record(z.string(), z.nullable(z.enum(SHEET_FIELDS))),
  mark: z.nullable(z.enum(['.', ','])),
  orders: z.record(z.string(), z.enum(['dmy', 'mdy'])),
  mends: z.record(z.string(), z.string()),
})

export const READINGS = ['auto', 'text', 'table'] as const
/** How the text is to be read; 'auto' looks for itself. */
export type Reading = (typeof READINGS)[number]

const choicesField = z.strictObject({
  /** One id for one import with all its parts: what is listed and undone as one. */
  importId: clientIdField,
  cycleId: z.nullable(z.string()),
  /** Whether the preview is shown instead of the text. */
  isRead: z.boolean(),
  /** By row id; rows that are not named keep what the preview suggests. */
  skipped: z.record(z.string(), z.boolean()),
  values: z.record(z.string(), rowValues),
  reading: z.prefault(z.enum(READINGS), 'auto'),
  /** The name of the file that the text came from; empty when it was pasted. */
  label: z.prefault(z.string(), ''),
  /** Why what is there already changes; null = what is suggested. */
  reason: z.prefault(z.nullable(z.string()), null),
  sheet: z.prefault(sheetField, { columns: {}, mark: null, orders: {}, mends: {} }),
})

/** What a person decided about one text. Row ids are stable for the same text, so the text itself need not be kept here. */
export type Choices = z.infer<typeof choicesField>

/** @param importId a uuid v7 */
export const noChoices = (importId: string): Choices => ({
  importId,
  cycleId: null,
  isRead: false,
  skipped: {},
  values: {},
  reading: 'auto',
  label: '',
  reason: null,
  sheet: { ...noSheetChoices, columns: {}, orders: {}, mends: {} },
})

/** What was kept on this device, or null when it is nothing that can be read. */
export const readChoices = (kept: string): Choices | null => {
  try {
    return choicesField.safeParse(JSON.parse(kept)).data ?? null
  } catch {
    return null
  }
}

/** A row as it was changed; a squad that was given another place is no longer skipped. */
export const changeRow = (choices: Choices, id: string, before: RowValues, values: RowValues): Choices => {
  const hasNewPlace = values.kind === 'squad' && before.kind === 'squad' && before.into !== values.into
  return {
    ...choices,
    values: { ...choices.values, [id]: values },
    skipped: hasNewPlace ? { ...choices.skipped, [id]: false } : choices.skipped,
  }
}

export const skipRow = (choices: Choices, id: string, isSkipped: boolean): Choices => ({
  ...choices,
  skipped: { ...choices.skipped, [id]: isSkipped },
})

/** Back to what was read. */
export const resetRow = (choices: Choices, id: string): Choices => {
  const { [id]: _values, ...values } = choices.values
  return { ...choices, values }
}

/** What was said about the table, besides what was said before; rows keep what was decided about them. */
export const changeSheet = (choices: Choices, part: Partial<Choices['sheet']>): Choices => ({
  ...choices,
  sheet: { ...choices.sheet, ...part },
})
