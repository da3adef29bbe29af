import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText, type Json } from '#domain/canonical'
import { checkInDigestText, publishCheckInInput } from './publish-check-in.ts'
import { saveDraftInput } from './save-draft.ts'

const id = (n: number) => `01890a5d-ac96-774b-bcce-b302099a80${String(n).padStart(2, '0')}`
const value = (n: number) => ({ keyResultId: id(n), value: 41, confidence: 5, status: 'on_track' })
const base = { checkInId: id(1), squadId: id(2), cycleId: id(3), weekOf: '2026-08-31', values: [value(10), value(11)] }
const errorsOf = (input: unknown) => {
  const parsed = publishCheckInInput.safeParse(input)
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message, code }) => `${path.join('.')}:${code === 'custom' ? message : code}`)
}

describe('publishing a check-in', () => {
  it('[CI1] takes the smallest one and the fullest one', () => {
    expect(errorsOf(base)).toEqual([])
    expect(
      errorsOf({
        ...base,
        values: [
          { ...value(10), note: 'calls with 12 riders', evidence: 'https://example.org', observedOn: '2026-08-30' },
        ],
        p1s: ['checklist', 'hold-out', 'calls'],
        stoppedUs: 'holidays',
        nextWeeks: 'city 7',
        learning: 'ask first',
        correctsId: id(9),
      }),
    ).toEqual([])
  })

  it.each([
    [{ ...base, values: [] }, 'values:too_small'],
    [{ ...base, values: [value(10), value(10)] }, 'values:check_in.key_result_twice'],
    [{ ...base, weekOf: '2026-09-01' }, 'weekOf:check_in.week_not_a_monday'],
    [{ ...base, checkInId: '7d444840-9dc0-41d1-b245-5ffdce74fad2' }, 'checkInId:invalid_format'],
    [{ ...base, p1s: ['a', 'b', 'c', 'd'] }, 'p1s:too_big'],
    [{ ...base, values: [{ ...value(10), confidence: 11 }] }, 'values.0.confidence:too_big'],
    [{ ...base, values: [{ ...value(10), confidence: 5.5 }] }, 'values.0.confidence:invalid_type'],
    [{ ...base, orgId: id(5) }, ':unrecognized_keys'],
  ])('[CI1] refuses %#', (input, error) => expect(errorsOf(input)).toEqual([error]))

  it('[CI2] the digest text does not depend on the order of fields or values', () => {
    const one = publishCheckInInput.parse({ ...base, learning: 'x' })
    const two = publishCheckInInput.parse({ learning: 'x', ...base, values: [value(11), value(10)] })
    expect(checkInDigestText(one)).toBe(checkInDigestText(two))
    expect(checkInDigestText(one)).not.toBe(checkInDigestText({ ...one, learning: 'y' }))
    expect(checkInDigestText(one)).not.toBe(checkInDigestText(publishCheckInInput.parse(base)))
  })

  it('[CI2] canonical text reads back as what was written, in any order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (written) => {
        const text = canonicalText(asJson(written))
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(written)))
        expect(canonicalText(asJson(reversed(written)))).toBe(text)
      }),
    )
  })

  it('a draft may be empty', () => {
    const { values, ...rest } = base
    const draft = { ...rest, values: [], p1s: [], stoppedUs: '', nextWeeks: '', learning: '' }
    expect(values).toHaveLength(2)
    expect(saveDraftInput.safeParse(draft).success).toBe(true)
  })
})

const asJson = (value: unknown): Json => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return value.map(asJson)
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, field]) => [key, asJson(field)]))
}

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, reversed(field)]),
  )
}
