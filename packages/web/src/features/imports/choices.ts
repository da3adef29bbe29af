import { clientIdField } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'
import { type RowValues, rowValues } from './row-values.ts'

const choicesField = z.strictObject({
  /** One id for one import, so that sending again after a lost answer imports once. */
  importId: clientIdField,
  cycleId: z.nullable(z.string()),
  /** Whether the preview is shown instead of the text. */
  isRead: z.boolean(),
  /** By row id; rows that are not named keep what the preview suggests. */
  skipped: z.record(z.string(), z.boolean()),
  values: z.record(z.string(), rowValues),
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
