import { createBetInput } from '@polyrhythm/domain/bets/create-bet'
import { TOP } from '@polyrhythm/domain/bets/rank'
import { describe, expect, it } from 'vitest'
import { betFieldOf, betFieldsOf, emptyBet, linesOf } from './bet-values.ts'
import { missingOf } from '#web/components/bets/missing-words.ts'

const boardId = '0199a3c0-0000-7000-8000-000000000001'
const written = { ...emptyBet(TOP), title: 'First thirty days', reason: 'Habit decides renewals.' }
const commandOf = (values: typeof written) => ({
  boardId,
  ...betFieldsOf(values),
  beliefIds: values.beliefIds,
  goalIds: [],
  column: values.column,
  after: values.after,
  reason: values.reason,
  entry: null,
  differsFrom: [],
})

describe('the form of a bet', () => {
  it('is saved with a title and a reason only', () => {
    expect(createBetInput.parse(commandOf(written))).toMatchObject({ sponsorId: null, metric: null, killCriteria: [] })
    expect(createBetInput.safeParse(commandOf({ ...written, reason: '  ' })).success).toBe(false)
    expect(createBetInput.safeParse(commandOf({ ...written, title: '' })).success).toBe(false)
  })

  it('reads lists line by line, with or without list marks', () => {
    expect(linesOf('- Stop below 58 %\n\n  * Stop at SEK 600 \nStop in March')).toEqual([
      'Stop below 58 %',
      'Stop at SEK 600',
      'Stop in March',
    ])
  })

  it('asks for the name of a metric once anything of it is said', () => {
    const parsed = createBetInput.safeParse(commandOf({ ...written, metricTarget: 70 }))
    expect(parsed.error?.issues.map(({ path }) => betFieldOf(path.join('.')))).toEqual(['metricName'])
  })

  it('shows each problem at its field', () => {
    expect(
      ['title', 'metric.dueOn', 'killCriteria.2', 'goalIds.0', 'differsFrom.0.how', 'reason', 'boardId'].map(
        betFieldOf,
      ),
    ).toEqual(['title', 'metricDueOn', 'killCriteria', 'goalId', 'differs', 'reason', 'title'])
  })
})

describe('what a bet lacks for Now', () => {
  const { sponsorId, roadManagerId, killCriteria, decideOn, metric } = betFieldsOf(written)

  it('[RK5] lists all of it for a bet with a title only', () => {
    expect(missingOf({ sponsorId, roadManagerId, killCriteria, decideOn, metric, beliefCount: 0 })).toHaveLength(6)
  })

  it('[RK5] a metric counts with baseline, target and day', () => {
    const whole = { name: 'Share', baseline: 0, target: 70, dueOn: '2026-12-31' }
    const facts = {
      sponsorId: 'maja',
      roadManagerId: 'lea',
      killCriteria: ['Stop'],
      decideOn: '2026-10-15',
      beliefCount: 1,
    }
    expect(missingOf({ ...facts, metric: whole })).toEqual([])
    expect(missingOf({ ...facts, metric: { ...whole, target: null } })).toEqual(['metric'])
  })
})
