import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BetDraft, type Past, similarTo } from './similar.ts'

const draft = (more: Partial<BetDraft> = {}): BetDraft => ({
  title: '',
  summary: '',
  beliefIds: [],
  metricName: '',
  tags: [],
  ...more,
})
const past = (id: string, more: Partial<Past> = {}): Past => ({
  id,
  title: '',
  text: '',
  beliefIds: [],
  metricName: '',
  tags: [],
  ...more,
})
const reasonsOf = (given: BetDraft, other: Past) => similarTo(given, [other])[0]?.reasons ?? null

describe('the past that is like a draft', () => {
  it('[GY1] shares a belief, a metric, a tag or its wording, and says which', () => {
    expect(reasonsOf(draft({ beliefIds: ['b'] }), past('p', { beliefIds: ['a', 'b'] }))).toEqual(['belief'])
    expect(reasonsOf(draft({ metricName: 'Weekly rides' }), past('p', { metricName: 'weekly  RIDES' }))).toEqual([
      'metric',
    ])
    expect(similarTo(draft({ tags: ['groups'] }), [past('p', { tags: ['Groups', 'social'] })])[0]).toMatchObject({
      reasons: ['tag'],
      tags: ['Groups'],
    })
    expect(
      reasonsOf(draft({ title: 'Åkgrupper för nya cyklister' }), past('p', { title: 'akgrupper och cyklist' })),
    ).toEqual(['wording'])
    expect(reasonsOf(draft(), past('p'))).toBeNull()
    expect(
      reasonsOf(draft({ title: 'Insurance for employers' }), past('p', { title: 'A van in every city' })),
    ).toBeNull()
  })

  it('[GY2] a belief weighs more than a metric, a metric more than a tag, a tag as much as the same words', () => {
    const given = draft({ title: 'Riding groups', beliefIds: ['b'], metricName: 'rides', tags: ['groups'] })
    const found = similarTo(given, [
      past('words', { title: 'Riding groups' }),
      past('tag', { tags: ['groups'] }),
      past('metric', { metricName: 'rides' }),
      past('belief', { beliefIds: ['b'] }),
    ])
    expect(found.map(({ past: { id } }) => id)).toEqual(['belief', 'metric', 'tag', 'words'])
  })

  it('[GY3] wording counts by stems, without case and diacritics, from two longer words and a quarter of them on', () => {
    const found = similarTo(draft({ title: 'Reparationer hos cyklisten' }), [
      past('p', { title: 'REPARATION hos cyklister på plats' }),
    ])
    expect(found[0]?.score).toBe(1)
    expect(reasonsOf(draft({ title: 'Riding groups' }), past('p', { title: 'Groups of employers' }))).toBeNull()
    expect(reasonsOf(draft({ title: 'one two six four' }), past('p', { title: 'one two six four' }))).toBeNull()
    const long = 'employers delivery groups insurance payroll refurbishing uptime onboarding Germany'
    expect(
      reasonsOf(draft({ title: `${long} Riders`, summary: '' }), past('p', { title: 'groups payroll', text: '' })),
    ).toEqual(['wording'])
    expect(
      reasonsOf(
        draft({ title: long }),
        past('p', { title: 'groups payroll', text: 'vendors workshop parking permits mechanics winter' }),
      ),
    ).toEqual(['wording'])
    expect(
      reasonsOf(
        draft({ title: long }),
        past('p', {
          title: 'groups payroll',
          text: 'vendors workshop parking permits mechanics winter bicycles customers',
        }),
      ),
    ).toBeNull()
  })

  const word = fc.constantFrom('groups', 'riding', 'Réparation', 'malmö', 'van', 'employers', 'delivery')
  const id = fc.constantFrom('b1', 'b2', 'b3')
  const someDraft = fc.record({
    title: fc.array(word).map((words) => words.join(' ')),
    summary: fc.array(word).map((words) => words.join(' ')),
    beliefIds: fc.uniqueArray(id),
    metricName: fc.constantFrom('', 'rides', 'days off road'),
    tags: fc.uniqueArray(word),
  })
  const somePast = fc.record({
    title: fc.array(word).map((words) => words.join(' ')),
    text: fc.array(word).map((words) => words.join(' ')),
    beliefIds: fc.uniqueArray(id),
    metricName: fc.constantFrom('', 'rides', 'days off road'),
    tags: fc.uniqueArray(word),
  })
  const pasts = fc
    .array(somePast, { maxLength: 12 })
    .map((rows) => rows.map((row, index) => ({ id: `p${index}`, ...row })))

  it('[GY4] is the same in whatever order the past is read', () => {
    fc.assert(
      fc.property(someDraft, pasts, (given, all) => {
        expect(similarTo(given, all.toReversed())).toEqual(similarTo(given, all))
      }),
    )
  })

  it('[GY4] never counts less for one shared tag more', () => {
    fc.assert(
      fc.property(someDraft, somePast, word, (given, other, tag) => {
        const score = (one: BetDraft, two: Omit<Past, 'id'>) => similarTo(one, [{ id: 'p', ...two }])[0]?.score ?? 0
        const tagged = (tags: readonly string[]) => [...new Set([...tags, tag])]
        expect(
          score({ ...given, tags: tagged(given.tags) }, { ...other, tags: tagged(other.tags) }),
        ).toBeGreaterThanOrEqual(score(given, other))
      }),
    )
  })

  it('[GY4] names at most so many, and none without a reason', () => {
    fc.assert(
      fc.property(someDraft, pasts, (given, all) => {
        const found = similarTo(given, all, 3)
        expect(found.length).toBeLessThanOrEqual(3)
        expect(found.every(({ reasons, score }) => reasons.length > 0 && score > 0)).toBe(true)
      }),
    )
  })
})
