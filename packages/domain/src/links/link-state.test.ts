import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLinkAllowed } from './link.ts'
import { isSourceEnded, isTargetGone, type LinkAnswer, standingOf } from './link-state.ts'

const declared = { state: 'declared', declaredAtMs: 100, sourceVersion: 1, targetVersion: 3 } as const
const ends = { sourceVersion: 1, targetVersion: 3, isTargetGone: false, isSourceEnded: false }
const answer = (verdict: LinkAnswer['verdict'], more: Partial<LinkAnswer> = {}): LinkAnswer => ({
  verdict,
  answeredAtMs: 200,
  sourceVersion: 1,
  targetVersion: 3,
  ...more,
})

describe('the state of a link', () => {
  it('[AL2] is declared until it is answered', () => {
    expect(standingOf(declared, null, ends)).toEqual({ rule: 'AL2', state: 'declared', isLive: true, drift: null })
    expect(standingOf(declared, answer('acknowledged'), ends).state).toBe('acknowledged')
    expect(standingOf(declared, answer('questioned'), ends).state).toBe('questioned')
  })

  it('[AL2] declaring again after an answer asks again', () => {
    expect(standingOf({ ...declared, declaredAtMs: 300 }, answer('questioned'), ends).state).toBe('declared')
  })

  it('[AL2] a target that is gone makes it stale; a withdrawn link stays withdrawn', () => {
    const gone = { ...ends, isTargetGone: true }
    expect(standingOf(declared, answer('acknowledged'), gone)).toMatchObject({ state: 'stale', isLive: false })
    expect(standingOf({ ...declared, state: 'withdrawn' }, null, gone)).toMatchObject({
      state: 'withdrawn',
      isLive: false,
    })
  })

  it('[AL2] an objective that has ended serves nothing any more', () => {
    const ended = { ...ends, isSourceEnded: true }
    expect(standingOf(declared, answer('acknowledged'), ended)).toMatchObject({ state: 'stale', isLive: false })
    expect([isSourceEnded('closed'), isSourceEnded('stopped'), isSourceEnded('active')]).toEqual([true, true, false])
  })

  it('[AL2] a bet without a place is gone, a goal without one is not', () => {
    expect(isTargetGone('bet', 'pitched', false)).toBe(true)
    expect(isTargetGone('bet', 'on_board', true)).toBe(false)
    expect(isTargetGone('bet', 'closed', true)).toBe(true)
    expect(isTargetGone('goal', 'active', false)).toBe(false)
    expect(isTargetGone('belief', 'retired', false)).toBe(true)
    expect(isTargetGone('belief', 'challenged', false)).toBe(false)
  })

  it('[AL3] an answer never changes whether a link counts', () => {
    const answers = fc.option(
      fc.constantFrom(answer('acknowledged'), answer('questioned'), answer('questioned', { answeredAtMs: 1 })),
    )
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom('declared' as const, 'withdrawn' as const),
        fc.boolean(),
        (said, state, gone) => {
          const link = { ...declared, state }
          const now = { ...ends, isTargetGone: gone }
          expect(standingOf(link, said, now).isLive).toBe(standingOf(link, null, now).isLive)
        },
      ),
    )
  })

  it('[AL4] drift says which versions were answered and which there are now', () => {
    expect(standingOf(declared, answer('acknowledged'), { ...ends, targetVersion: 5 }).drift).toEqual({
      rule: 'AL4',
      source: { answered: 1, now: 1 },
      target: { answered: 3, now: 5 },
    })
    expect(standingOf(declared, answer('acknowledged'), ends).drift).toBeNull()
    expect(standingOf(declared, null, { ...ends, targetVersion: 5 }).drift).toBeNull()
  })

  it('[AL1] sharing points at an objective, everything else does not', () => {
    expect(isLinkAllowed('shares', 'objective')).toBe(true)
    expect(isLinkAllowed('shares', 'bet')).toBe(false)
    expect(isLinkAllowed('contributes', 'objective')).toBe(false)
    expect(isLinkAllowed('protects', 'goal')).toBe(true)
  })
})
