import { describe, expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import type { GapFacts, GapLink } from './gap-facts.ts'
import type { GapKind } from './gap.ts'
import { gapsOf } from './gaps.ts'

const today = day('2026-08-31')
const nothing: GapFacts = {
  today,
  bets: [],
  beliefs: [],
  grounds: [],
  supports: [],
  links: [],
  objectives: [],
  premiseAnswers: [],
}
const found = (kind: GapKind, facts: Partial<GapFacts>) =>
  gapsOf({ ...nothing, ...facts }).find((gap) => gap.kind === kind)?.items ?? []
const ids = (kind: GapKind, facts: Partial<GapFacts>) => found(kind, facts).map(({ id }) => id)
const link = (objectiveId: string, target: string, more: Partial<GapLink> = {}): GapLink => ({
  objectiveId,
  squadId: objectiveId.slice(0, 1),
  target: { kind: 'bet', id: target },
  weight: 'primary',
  state: 'declared',
  waitsSince: today,
  ...more,
})
const belief = (id: string, state = 'held', reviewOn: string | null = null) => ({
  id,
  state,
  reviewOn: reviewOn === null ? null : day(reviewOn),
})
const now = (id: string) => ({ id, column: 'now' as const })

describe('gaps', () => {
  it('are none in an organisation that has nothing yet', () => {
    expect(gapsOf(nothing).flatMap(({ items }) => items)).toEqual([])
  })

  it('[GP1] a bet in Now is unsupported without a squad whose primary link is live', () => {
    const bets = [now('none'), now('stale'), now('second'), now('served'), { id: 'later', column: 'later' as const }]
    const links = [
      link('a1', 'stale', { state: 'stale' }),
      link('b1', 'second', { weight: 'secondary' }),
      link('c1', 'served', { state: 'questioned' }),
    ]
    expect(ids('unsupported', { bets, links })).toEqual(['none', 'stale', 'second'])
  })

  it('[GP2] and thin with one, however many objectives that squad has', () => {
    const bets = [now('one'), now('two')]
    const links = [link('a1', 'one'), link('a2', 'one'), link('a3', 'two'), link('b1', 'two')]
    expect(ids('thin', { bets, links })).toEqual(['one'])
  })

  it('[GP3] a bet needs a belief that stands and an insight, and inherits both from what it supports', () => {
    const bets = [now('top'), now('under'), now('below'), now('alone'), now('retired'), now('thin')]
    const facts = {
      bets,
      beliefs: [belief('B'), belief('R', 'retired')],
      grounds: [
        { betId: 'top', kind: 'belief' as const, id: 'B' },
        { betId: 'top', kind: 'insight' as const, id: 'I' },
        { betId: 'retired', kind: 'belief' as const, id: 'R' },
        { betId: 'thin', kind: 'belief' as const, id: 'B' },
      ],
      supports: [
        { from: 'below', to: 'under' },
        { from: 'under', to: 'top' },
        { from: 'top', to: 'below' },
      ],
    }
    expect(ids('no_belief', facts)).toEqual(['alone', 'retired'])
    expect(ids('no_insight', facts)).toEqual(['thin'])
  })

  it.each(['challenged', 'revised', 'retired'])(
    '[GP4] what stands on a %s belief asks until it is answered',
    (state) => {
      const facts = {
        bets: [now('top'), now('under'), now('other')],
        beliefs: [belief('B', state), belief('C')],
        grounds: [
          { betId: 'top', kind: 'belief' as const, id: 'B' },
          { betId: 'other', kind: 'belief' as const, id: 'C' },
        ],
        supports: [{ from: 'under', to: 'top' }],
      }
      expect(found('premise_shaken', facts)).toMatchObject([
        { id: 'top', about: 'B' },
        { id: 'under', about: 'B' },
      ])
      const premiseAnswers = [{ beliefId: 'B', subjectId: 'top' }]
      expect(ids('premise_shaken', { ...facts, premiseAnswers })).toEqual(['under'])
    },
  )

  it('[GP5] a belief is due for review on its day, and challenged while it is', () => {
    const beliefs = [
      belief('today', 'held', '2026-08-31'),
      belief('late', 'challenged', '2026-08-21'),
      belief('tomorrow', 'held', '2026-09-01'),
      belief('over', 'retired', '2026-01-01'),
      belief('draft', 'draft', '2026-01-01'),
    ]
    expect(found('review_due', { beliefs })).toMatchObject([
      { id: 'today', days: 0 },
      { id: 'late', days: 10 },
    ])
    expect(ids('belief_challenged', { beliefs })).toEqual(['late'])
  })

  it('[GP6] a belief that is held wants a bet that has a place', () => {
    const beliefs = [belief('used'), belief('once'), belief('draft', 'draft')]
    const grounds = [
      { betId: 'open', kind: 'belief' as const, id: 'used' },
      { betId: 'closed', kind: 'belief' as const, id: 'once' },
    ]
    expect(ids('belief_without_bet', { beliefs, grounds, bets: [now('open')] })).toEqual(['once'])
  })

  it('[GP7] stale links are named with what they point at', () => {
    expect(found('stale_link', { links: [link('a1', 'gone', { state: 'stale' }), link('b1', 'here')] })).toEqual([
      { kind: 'objective', id: 'a1', about: 'gone', days: null },
    ])
  })

  it('[GP8] [GP9] silence is a gap from the fourteenth day on', () => {
    const since = (state: GapLink['state'], on: string) => ({ state, waitsSince: day(on) })
    const links = [
      link('a1', 'X', since('declared', '2026-08-17')),
      link('b1', 'X', since('declared', '2026-08-18')),
      link('c1', 'X', { state: 'acknowledged', waitsSince: null }),
      link('d1', 'X', since('questioned', '2026-08-12')),
      link('e1', 'X', since('questioned', '2026-08-20')),
    ]
    expect(found('unanswered', { links })).toMatchObject([{ id: 'a1', days: 14 }])
    expect(found('question_open', { links })).toMatchObject([{ id: 'd1', days: 19 }])
  })

  it('[GP10] an objective is unlinked without a link, live or stale, unless its squad chose that', () => {
    const objectives = [
      { id: 'alone', isIndependentByChoice: false },
      { id: 'chosen', isIndependentByChoice: true },
      { id: 'stale', isIndependentByChoice: false },
    ]
    expect(ids('unlinked', { objectives, links: [link('stale', 'gone', { state: 'stale' })] })).toEqual(['alone'])
  })
})
