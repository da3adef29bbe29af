import { type SaveDraft, saveDraftInput } from '@polyrhythm/domain/check-ins/save-draft'
import * as z from 'zod/mini'
import type { CheckInForm } from '#web/lib/api-types.ts'
import { type CheckInState, entryOf, noWords } from './check-in-state.ts'
import { emptyEntry, type Entry, readEntry } from './entry.ts'
import { writeNumber } from './parse-number.ts'

/** Three priorities at most, one a line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 3)

/** What is kept on the server while somebody writes; null when there is nothing to keep. */
export const toDraft = (state: CheckInState, form: CheckInForm, locale: string): SaveDraft | null => {
  if (form.cycle === null) return null
  const values = form.keyResults.flatMap((keyResult) => {
    const entry = entryOf(state, keyResult.id)
    const read = readEntry(keyResult, entry, form.today, locale)
    if (!read.isIncluded) return []
    const { confidence, status, note, evidence } = entry
    const value = entry.valueText === '' && entry.isDone === null ? null : read.value
    return [{ keyResultId: keyResult.id, value, confidence, status, note, evidence, observedOn: null }]
  })
  const { p1s, ...words } = state.words
  return {
    checkInId: state.checkInId,
    squadId: form.squad.id,
    cycleId: form.cycle.id,
    weekOf: form.weekOf,
    values,
    p1s: linesOf(p1s),
    ...words,
  }
}

/** The state that a draft of the server describes; null when it is none of ours, or of another week. */
export const fromDraft = (draft: unknown, form: CheckInForm, locale: string): CheckInState | null => {
  const parsed = saveDraftInput.safeParse(draft)
  if (!parsed.success || parsed.data.weekOf !== form.weekOf) return null
  const { checkInId, values, p1s, stoppedUs, nextWeeks, learning } = parsed.data
  const entries = form.keyResults.flatMap(({ id, measure }): [string, Entry][] => {
    const value = values.find(({ keyResultId }) => keyResultId === id)
    if (value === undefined) return []
    const { confidence, status, note, evidence } = value
    const said =
      measure.kind === 'milestone'
        ? { isDone: value.value === null ? null : value.value === 1 }
        : { valueText: value.value === null ? '' : writeNumber(value.value, locale) }
    return [[id, { ...emptyEntry, ...said, confidence, status, note, evidence, isConfirmed: true }]]
  })
  return {
    checkInId,
    current: firstOf(form),
    entries: Object.fromEntries(entries),
    words: { p1s: p1s.join('\n'), stoppedUs, nextWeeks, learning },
  }
}

const storedEntry = z.object({
  valueText: z.string(),
  isDone: z.nullable(z.boolean()),
  confidence: z.nullable(z.number()),
  status: z.nullable(z.enum(['on_track', 'at_risk', 'off_track'])),
  note: z.string(),
  evidence: z.string(),
  isConfirmed: z.boolean(),
})
const storedState = z.object({
  weekOf: z.string(),
  state: z.object({
    checkInId: z.string(),
    current: z.string(),
    entries: z.record(z.string(), storedEntry),
    words: z.object({ p1s: z.string(), stoppedUs: z.string(), nextWeeks: z.string(), learning: z.string() }),
  }),
})

/** The text kept on this device: everything as it was typed. */
export const toStored = (state: CheckInState, weekOf: string): string => JSON.stringify({ weekOf, state })

/** The state in such a text; null when it cannot be read, or is of another week. */
export const fromStored = (text: string, form: CheckInForm): CheckInState | null => {
  const parsed = storedState.safeParse(parseJson(text))
  if (!parsed.success || parsed.data.weekOf !== form.weekOf) return null
  const { state } = parsed.data
  const isHere = form.keyResults.some(({ id }) => id === state.current)
  return { ...state, current: isHere ? state.current : firstOf(form) }
}

/** Nothing typed yet. */
export const freshState = (checkInId: string, form: CheckInForm): CheckInState => ({
  checkInId,
  current: firstOf(form),
  entries: {},
  words: noWords,
})

const firstOf = ({ keyResults }: CheckInForm): string => keyResults[0]?.id ?? 'end'

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
