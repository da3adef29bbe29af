import { describe, expect, it } from 'vitest'
import { clientIdField, dayField, numberField, sentenceField, textField, titleField, versionField } from './fields.ts'

const accepts = (field: { safeParse: (value: unknown) => { success: boolean } }, ...values: unknown[]) =>
  values.map((value) => field.safeParse(value).success)

describe('fields that every form shares', () => {
  it('a title is one tidy line', () => {
    expect(titleField.parse('  New   riders\nride ')).toBe('New riders ride')
    expect(accepts(titleField, '', ' \n ', 'x'.repeat(200), 'x'.repeat(201), 5, null)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ])
  })

  it('a text keeps its lines and may be empty', () => {
    expect(textField.parse(' a\nb ')).toBe('a\nb')
    expect(accepts(textField, '', 'x'.repeat(5000), 'x'.repeat(5001))).toEqual([true, true, false])
  })

  it('no field takes what the database cannot store', () => {
    expect(accepts(titleField, 'a\u0000b', 'a\uD800b')).toEqual([false, false])
    expect(accepts(sentenceField, 'because \u0000')).toEqual([false])
  })

  it('a number is finite and bounded', () => {
    expect(accepts(numberField, 0, -5.5, 1e15, 1e16, Number.NaN, Number.POSITIVE_INFINITY, '5')).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('a day exists, a version is a positive whole number, a client id is a UUIDv7', () => {
    expect(accepts(dayField, '2026-02-28', '2026-02-29', 20_260_228)).toEqual([true, false, false])
    expect(accepts(versionField, 1, 0, 1.5)).toEqual([true, false, false])
    expect(
      accepts(clientIdField, '01890a5d-ac96-774b-bcce-b302099a8057', '7d444840-9dc0-41d1-b245-5ffdce74fad2'),
    ).toEqual([true, false])
  })
})
