import type { PublishCheckIn } from '@polyrhythm/domain/check-ins/publish-check-in'
import type { CheckInForm } from '#web/lib/api-types.ts'
import { linesOf } from './check-in-draft.ts'
import { type CheckInState, entryOf } from './check-in-state.ts'
import { readEntry } from './entry.ts'

/** A check-in that can be sent, or the first key result that keeps it from being sent; null when there is nothing in it. */
export type Ready =
  | { readonly isReady: true; readonly command: PublishCheckIn }
  | { readonly isReady: false; readonly keyResultId: string | null }

/** What is published: the key results that were touched or confirmed, each with what it says now. */
export const toCommand = (state: CheckInState, form: CheckInForm, locale: string): Ready => {
  const read = form.keyResults
    .map(({ id, ...keyResult }) => ({ id, ...readEntry({ id, ...keyResult }, entryOf(state, id), form.today, locale) }))
    .filter(({ isIncluded }) => isIncluded)
  const unready = read.find(({ problems }) => problems.length > 0)
  if (unready !== undefined || read.length === 0 || form.cycle === null)
    return { isReady: false, keyResultId: unready?.id ?? null }
  const values = read.flatMap(({ id, value, confidence, status, evidence }) => {
    if (value === null || confidence === null || status === null) return []
    const { note } = entryOf(state, id)
    return [{ keyResultId: id, value, confidence, status, ...said({ note, evidence }) }]
  })
  const { p1s, ...words } = state.words
  const lines = linesOf(p1s)
  return {
    isReady: true,
    command: {
      checkInId: state.checkInId,
      squadId: form.squad.id,
      cycleId: form.cycle.id,
      weekOf: form.weekOf,
      values,
      ...(lines.length > 0 ? { p1s: lines } : {}),
      ...said(words),
    },
  }
}

/**
 * The correction that takes a check-in back: the former values, published after it. A key result that had none before
 * keeps its new one, because nothing is ever deleted.
 *
 * @param before the form as it was before the check-in
 * @returns null when nothing had a value before
 */
export const toCorrection = (
  published: PublishCheckIn,
  before: CheckInForm,
  checkInId: string,
  note: string,
): PublishCheckIn | null => {
  const values = published.values.flatMap(({ keyResultId }) => {
    const former = before.keyResults.find(({ id }) => id === keyResultId)
    if (former === undefined || former.reading === null || former.confidence === null || former.said === null) return []
    const { reading, confidence, said: word } = former
    const evidence = reading.evidence ?? ''
    return [{ keyResultId, value: reading.value, confidence, status: word.status, ...said({ note, evidence }) }]
  })
  if (values.length === 0) return null
  const { squadId, cycleId, weekOf, checkInId: correctsId } = published
  return { checkInId, squadId, cycleId, weekOf, values, correctsId }
}

/** Leaves out what is empty. */
const said = <Key extends string>(words: Readonly<Record<Key, string>>): Partial<Record<Key, string>> => {
  const filled: Partial<Record<Key, string>> = {}
  for (const key in words) if (words[key].trim() !== '') filled[key] = words[key].trim()
  return filled
}
