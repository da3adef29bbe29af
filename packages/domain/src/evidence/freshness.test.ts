import { describe, expect, it } from 'vitest'
import { day } from '#domain/cycles/day'
import { ageOfEvidence, freshnessOf, insightFreshness } from './freshness.ts'

const today = day('2026-08-31')
const seen = (on: string, staleAfter: string | null = null) => ({
  observedOn: day(on),
  staleAfter: staleAfter === null ? null : day(staleAfter),
})

describe('data', () => {
  it('[EV2] are as old as the days since they were observed', () => {
    expect(freshnessOf(seen('2026-08-31'), today).ageDays).toBe(0)
    expect(freshnessOf(seen('2026-04-07'), today).ageDays).toBe(146)
  })

  it('[EV2] are stale the day after the one they hold until, and never without one', () => {
    expect(freshnessOf(seen('2026-01-28', '2026-08-31'), today).isStale).toBe(false)
    expect(freshnessOf(seen('2026-01-28', '2026-08-30'), today).isStale).toBe(true)
    expect(freshnessOf(seen('1999-01-01'), today).isStale).toBe(false)
  })

  it('[EV3] lie between the newest and the oldest', () => {
    expect(ageOfEvidence([seen('2026-01-28'), seen('2026-04-07'), seen('2026-02-10')], today)).toEqual({
      rule: 'EV3',
      newest: 146,
      oldest: 215,
    })
    expect(ageOfEvidence([], today)).toBeNull()
  })
})

describe('an insight', () => {
  const written = day('2026-08-01')

  it('[EV2] is as old as its newest data, and stale when all of them are', () => {
    const [stale, fresh] = [seen('2026-01-28', '2026-06-30'), seen('2026-04-07')]
    expect(insightFreshness([stale, fresh], written, today)).toMatchObject({ ageDays: 146, isStale: false })
    expect(insightFreshness([stale], written, today)).toMatchObject({ ageDays: 215, isStale: true })
  })

  it('[EV2] without data is as old as its words', () => {
    expect(insightFreshness([], written, today)).toMatchObject({ ageDays: 30, isStale: false })
  })
})
