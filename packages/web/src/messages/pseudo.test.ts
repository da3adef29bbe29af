import { expect, it } from 'vitest'
import { pseudo, lengthen } from './pseudo.ts'
import { termPresets } from './terms.ts'
import { createTranslate } from './translate.ts'

it('a sentence of the pseudo-locale is at least 40 % longer than in English, and says the same', () => {
  const said = 'What every squad wants to be true at the end of the cycle'
  expect(lengthen(said).length).toBeGreaterThanOrEqual(said.length * 1.4)
  expect(lengthen('Check in')).toBe('[Chéçk íñ ö]')
  expect(createTranslate(termPresets.plain, pseudo)('shell.nav.squads')).toBe('[Téáms]')
})
