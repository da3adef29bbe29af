import { guessMeasure } from '@polyrhythm/domain/imports/guess-measure'
import type { KeyResultRow } from '@polyrhythm/domain/imports/import-row'
import { expect, it } from 'vitest'
import { termPresets } from '#web/messages/terms.ts'
import { createTranslate } from '#web/messages/translate.ts'
import { guessWords, measureWords } from './measure-words.ts'
import type { KeyResultValues } from './row-values.ts'

const t = createTranslate(termPresets.spotify)
const rowOf = (title: string): { row: KeyResultRow; values: KeyResultValues } => {
  const guess = guessMeasure(title)
  const common = {
    id: 'line-1',
    parentId: 'line-0',
    lines: [1],
    title,
    owner: null,
    externalId: null,
    dueOn: null,
    result: null,
    links: [],
    note: '',
  }
  const { reason: _reason, seen: _seen, unit, ...measure } = guess
  return {
    row: { kind: 'keyResult', ...common, measure: guess },
    values: { kind: 'keyResult', title, note: '', unit, dueOn: null, measure },
  }
}
const said = (title: string): string => {
  const { row, values } = rowOf(title)
  return `${measureWords(values, t)} · ${guessWords(row, values, t)}`
}

it('[IM7] says what was guessed and why', () => {
  expect(said('Lead time from 5 to 1 days')).toBe('5 → 1\u00a0days · “from 5 to 1 days” names both ends')
  expect(said('>80% of reviews')).toBe('baseline due → 80% · “>80%” is a lower bound')
  expect(said('Maintain uptime above 99%')).toBe('99–100% · “Maintain uptime above 99%” is to stay there')
  expect(said('Write the handbook')).toBe('done or not · no number to reach')
})

it('says what a person changed', () => {
  const { row, values } = rowOf('>80% of reviews')
  const changed = { ...values, measure: { ...values.measure, baseline: 20 } }
  expect(guessWords(row, changed, t)).toBe('as you said')
  expect(measureWords({ ...changed, measure: { ...changed.measure, target: null } }, t)).toBe('20% → target missing')
})
