import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureFrom } from '#domain/key-results/measure'
import { day } from '#domain/cycles/day'
import { guessMeasure } from './guess-measure.ts'

const short = (text: string) => {
  const { kind, baseline, target, low, high, unit, reason } = guessMeasure(text)
  return kind === 'keep_within' ? [kind, low, high, unit, reason] : [kind, baseline, target, unit, reason]
}

describe('what a key result seems to measure', () => {
  it.each([
    ['Median days off road from 9.2 to 3.0', 'decrease', 9.2, 3, '', 'from_to'],
    ['Raise the share from 10 % to 25 %', 'increase', 10, 25, '%', 'from_to'],
    ['One-tap share 18% → 50%', 'increase', 18, 50, '%', 'from_to'],
    ['Grow ARR from $4.1m to $5.9m', 'increase', 4.1, 5.9, '$m', 'from_to'],
    ['WCR from 38,900 to 44,000', 'increase', 38_900, 44_000, '', 'from_to'],
    ['2x cloud weekly activation rate to N₇', 'increase', 1, 2, '× the start', 'multiple'],
    ['Maintain 100% support issue resolution within 7 days', 'keep_within', 100, 100, '%', 'maintain'],
    ['Keep churn below 3 %', 'keep_within', 0, 3, '%', 'maintain'],
    [
      'Average time-to-fill (from date opened to date accepted) is ≤45 days.',
      'decrease',
      null,
      45,
      'days',
      'upper_bound',
    ],
    ['Time to first result is below 3s across all search types.', 'decrease', null, 3, 's', 'upper_bound'],
    ['Latency is below 10ms', 'decrease', null, 10, 'ms', 'upper_bound'],
    ['Error rate at most 0,5 %', 'decrease', null, 0.5, '%', 'upper_bound'],
    ['Each team completes >80% of the work', 'increase', null, 80, '%', 'lower_bound'],
    ['Final Q3 hiring is 85%+ of the plan.', 'increase', null, 85, '%', 'lower_bound'],
    ['Average score of 4+ on the survey', 'increase', null, 4, '', 'lower_bound'],
    ['Hire at least two Customer Engineers', 'increase', 0, 2, 'Customer Engineers', 'lower_bound'],
    ['Develop at least 12 content pieces', 'increase', 0, 12, 'pieces', 'lower_bound'],
    ['At least 10 new logos', 'increase', null, 10, 'logos', 'lower_bound'],
    ['Reduce tickets to 40', 'decrease', null, 40, '', 'move_to'],
    ['Increase ARR to $5.9m', 'increase', null, 5.9, '$m', 'move_to'],
    ['100% of roles have a structured interview plan', 'increase', null, 100, '%', 'share'],
    ['Deliver MQLs to sales (a 28% increase from CY19-Q4).', 'increase', 0, 28, '% increase', 'change'],
    ['$5.9m of new ARR', 'increase', null, 5.9, '$m', 'money'],
    ['Publish 2 articles focused on culture', 'increase', 0, 2, 'articles', 'count'],
    ['Hire +1 Product Designer.', 'increase', 0, 1, '', 'count'],
    ['Maximize ROI on marketing spend', 'milestone', null, null, '', 'no_target'],
    ['Define marketing guidelines', 'milestone', null, null, '', 'no_number'],
  ])('[IM7] %s', (text, ...expected) => expect(short(text)).toEqual(expected))

  it.each([
    'Advance opportunities to Stage 4+ with FY22 Close Date',
    'No issue blocks a tier 1 or tier 2 customer',
    'Initial stages of ISO 27001 and SOC 2',
    'Search results over 5.5M repos',
    'Milestones are tracked in pings (i.e. instance started, >1 repositories added)',
    '99th percentile latency is tracked',
    'Launch on March 4',
  ])('[IM7] a number in a name is no target: %s', (text) => expect(guessMeasure(text).kind).toBe('milestone'))

  it('[IM7] says which words it saw', () => {
    expect(guessMeasure('Time to first result is below 3s today').seen).toBe('below 3s')
    expect(guessMeasure('Grow from 9.2 to 3.0').seen).toBe('from 9.2 to 3.0')
  })

  it('[IM7] every guess is a measure that may be saved once a missing baseline has a date', () => {
    const words = fc.constantFrom(
      'from',
      'to',
      '5',
      '9.2',
      '80%',
      '≤',
      'below',
      'at least',
      '$5m',
      '2x',
      'keep',
      'reduce',
      '1,000',
      '+3',
      'Q3',
      'two',
    )
    const texts = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const guess = guessMeasure(text)
        expect(measureFrom({ ...guess, baselineDueOn: day('2026-07-15') }).ok).toBe(true)
        expect(guess.unit.length).toBeLessThanOrEqual(30)
      }),
      { numRuns: 500 },
    )
  })
})
