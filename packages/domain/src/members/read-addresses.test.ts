import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddresses } from './read-addresses.ts'

describe('[MB1] pasted addresses', () => {
  it.each([
    ['a@x.example\nb@x.example\r\nc@x.example', ['a@x.example', 'b@x.example', 'c@x.example'], []],
    [
      'a@x.example, b@x.example;c@x.example\td@x.example',
      ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'],
      [],
    ],
    ['Ada Lind <Ada@X.example>, "Lind, Bo" <bo@x.example>', ['ada@x.example', 'bo@x.example'], ['"lind']],
    ['a@x.example b@x.example', ['a@x.example', 'b@x.example'], []],
    ['mailto:a@x.example', ['a@x.example'], []],
    ['a@x.example, A@x.example', ['a@x.example'], []],
    ['Ada Lind\nb@x', [], ['ada lind', 'b@x']],
    [' ,;\n', [], []],
  ])('%j', (text, emails, wrong) => expect(readAddresses(text)).toEqual({ emails, wrong }))

  it('are found whatever stands between them', () => {
    const some = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.example$/), { minLength: 1, maxLength: 20 })
    const between = fc.constantFrom('\n', ', ', ';', '\t', ' \r\n ', ' ')
    fc.assert(
      fc.property(some, between, (emails, glue) => {
        expect(readAddresses(emails.join(glue))).toEqual({ emails, wrong: [] })
      }),
    )
  })
})
