import { describe, expect, it } from 'vitest'
import { firstSteps, shownSteps, type StepFacts, STEPS } from './first-steps.ts'

const none: StepFacts = { belief: false, bet: false, squad: false, objective: false, checkIn: false }
const all: StepFacts = { belief: true, bet: true, squad: true, objective: true, checkIn: true }
const day = 86_400_000
const setting = { isHidden: false, isSample: false, wasThere: true, foundedMs: 0, nowMs: 59 * day }
const ways = (facts: StepFacts, rights: Parameters<typeof firstSteps>[1]) =>
  firstSteps(facts, rights).map(({ way }) => way)

describe('the first steps', () => {
  it('[HM1] are five, in their order, ticked by what there is', () => {
    const steps = firstSteps({ ...none, squad: true }, { createsUnits: true, hasSquad: true, opensSquad: false })
    expect(steps.map(({ step }) => step)).toEqual(STEPS)
    expect(steps.filter(({ isDone }) => isDone).map(({ step }) => step)).toEqual(['squad'])
  })

  it.each([
    ['an administrator without squads', none, true, false, ['open', 'open', 'open', 'squadFirst', 'squadFirst']],
    ['a member without squads', none, false, false, ['open', 'open', 'admins', 'squadFirst', 'squadFirst']],
    ['nobody of a squad', { ...none, squad: true }, true, false, ['open', 'open', 'open', 'seat', 'seat']],
    [
      'somebody of a squad',
      { ...none, squad: true },
      false,
      true,
      ['open', 'open', 'admins', 'open', 'objectiveFirst'],
    ],
    ['somebody with an objective', { ...all, checkIn: false }, false, true, ['open', 'open', 'admins', 'open', 'open']],
  ] as const)('[HM2] %s reads who takes them, or what comes first', (_who, facts, createsUnits, hasSquad, wanted) => {
    expect(ways(facts, { createsUnits, hasSquad, opensSquad: false })).toEqual(wanted)
  })

  it.each([
    ['sits nowhere', false, ['open', 'open', 'open', 'firstSeat', 'firstSeat']],
    ['sits in another already', true, ['open', 'open', 'open', 'open', 'objectiveFirst']],
  ] as const)('[HM2] whoever may take the first seat of a squad and %s is led there', (_who, hasSquad, wanted) => {
    const rights = { createsUnits: true, hasSquad, opensSquad: true }
    expect(ways({ ...none, squad: true }, rights)).toEqual(wanted)
  })

  it('[HM3] are shown until all are taken, then a young organisation reads one sentence', () => {
    expect(shownSteps(none, { ...setting, nowMs: 900 * day })).toBe('list')
    expect(shownSteps(all, setting)).toBe('sentence')
    expect(shownSteps(all, { ...setting, nowMs: 60 * day })).toBe('nothing')
  })

  it('[HM3] the sentence is for whoever was there before the first check-in', () => {
    expect(shownSteps(all, { ...setting, wasThere: false })).toBe('nothing')
    expect(shownSteps(none, { ...setting, wasThere: false })).toBe('list')
  })

  it('[HM3] are not shown to whoever put them away, nor in a sample', () => {
    expect(shownSteps(none, { ...setting, isHidden: true })).toBe('nothing')
    expect(shownSteps(none, { ...setting, isSample: true })).toBe('nothing')
  })
})
