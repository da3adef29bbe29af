import { expect, it } from 'vitest'
import { languageOf } from './language.ts'

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['sv', 'sv'],
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['de-DE, SV-fi;q=0.7, en;q=0.3', 'sv'],
  ['en-XA,sv', 'en'],
  ['svx, *', 'en'],
])('reads %j as %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})
