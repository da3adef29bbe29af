import { day } from '@polyrhythm/domain/cycles/day'
import { describe, expect, it } from 'vitest'
import { testForm, testKeyResult } from './test-form.ts'
import { fromDraft, fromStored, freshState, toDraft, toStored } from './check-in-draft.ts'
import { toCommand, toCorrection } from './check-in-command.ts'
import { reduceCheckIn } from './check-in-state.ts'
import { emptyEntry, nextStatus, readEntry } from './entry.ts'

const today = day('2026-08-15')
const read = (part: Partial<typeof emptyEntry>, keyResult = testKeyResult()) =>
  readEntry(keyResult, { ...emptyEntry, ...part }, today, 'en-GB')

describe('what an entry says', () => {
  it('nothing typed means: as it was, with the status that pace suggests today', () => {
    expect(read({})).toMatchObject({ value: 20, confidence: 8, status: 'at_risk', isIncluded: false, problems: [] })
    expect(read({ isConfirmed: true }).isIncluded).toBe(true)
  })

  it('[ST1] the suggestion follows the number while it is typed', () => {
    expect(read({ valueText: '50' })).toMatchObject({ suggested: 'on_track', status: 'on_track' })
    expect(read({ valueText: '25' })).toMatchObject({ suggested: 'at_risk', isOverridden: false })
    expect(read({ valueText: '25', status: 'on_track' })).toMatchObject({ status: 'on_track', isOverridden: true })
  })

  it('[CF4] asks why when confidence fell by two or the status got worse', () => {
    expect(read({ valueText: '50', confidence: 7 }).isWhyAsked).toBe(false)
    expect(read({ valueText: '50', confidence: 6 }).isWhyAsked).toBe(true)
    expect(read({ valueText: '25' }).isWhyAsked).toBe(true)
  })

  it('without any number it says what is missing', () => {
    const first = testKeyResult({ reading: null, confidence: null, said: null })
    expect(read({}, first).problems).toEqual(['value', 'confidence', 'status'])
    expect(read({ valueText: 'many' }, first).problems).toContain('value')
  })

  it('[PR6] a milestone that is done says where one can see it', () => {
    const milestone = testKeyResult({ measure: { kind: 'milestone' }, reading: null })
    expect(read({ isDone: true }, milestone).problems).toEqual(['evidence'])
    expect(read({ isDone: true, evidence: 'Release notes' }, milestone)).toMatchObject({ value: 1, problems: [] })
  })

  it('s goes round the three statuses', () => {
    expect(nextStatus(nextStatus(nextStatus('on_track')))).toBe('on_track')
  })
})

describe('a check-in on its way', () => {
  const form = testForm()
  const [first = ''] = form.keyResults.map(({ id }) => id)
  const id = '0190a000-0000-7000-8000-0000000000aa'
  const typed = reduceCheckIn(freshState(id, form), {
    type: 'write',
    id: first,
    part: { valueText: '31', note: 'Better' },
  })

  it('publishes what was touched or confirmed, and nothing else', () => {
    expect(toCommand(typed, form, 'en-GB')).toMatchObject({
      isReady: true,
      command: { checkInId: id, values: [{ keyResultId: first, value: 31, confidence: 8, note: 'Better' }] },
    })
    expect(toCommand(freshState(id, form), form, 'en-GB')).toEqual({ isReady: false, keyResultId: null })
  })

  it('names the key result that keeps it from being sent', () => {
    const wrong = reduceCheckIn(typed, { type: 'write', id: first, part: { valueText: 'many' } })
    expect(toCommand(wrong, form, 'en-GB')).toEqual({ isReady: false, keyResultId: first })
  })

  it('survives a reload from this device as it was typed, and from the server as it was meant', () => {
    expect(fromStored(toStored(typed, form.weekOf), form)).toEqual(typed)
    expect(fromDraft(toDraft(typed, form, 'en-GB'), form, 'en-GB')?.entries[first]).toMatchObject({
      valueText: '31',
      note: 'Better',
    })
  })

  it('a draft of another week is not taken up', () => {
    expect(fromStored(toStored(typed, '2026-08-03'), form)).toBeNull()
    expect(fromStored('no json', form)).toBeNull()
  })

  it('is taken back with the former values and a note that says so', () => {
    const ready = toCommand(typed, form, 'en-GB')
    if (!ready.isReady) throw new Error('not ready')
    expect(toCorrection(ready.command, form, 'new', 'Correction')).toMatchObject({
      checkInId: 'new',
      correctsId: id,
      values: [{ keyResultId: first, value: 20, confidence: 8, status: 'on_track', note: 'Correction' }],
    })
    const without = testForm([testKeyResult({ reading: null })])
    expect(toCorrection(ready.command, without, 'new', 'Correction')).toBeNull()
  })
})
