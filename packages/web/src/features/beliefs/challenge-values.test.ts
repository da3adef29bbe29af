import { challengeBeliefInput } from '@polyrhythm/domain/beliefs/turn-belief'
import { describe, expect, it } from 'vitest'
import { challengeFieldOf, challengeOf, type ChallengeValues, emptyChallenge } from './challenge-values.ts'

const beliefId = '0190a000-0000-7000-8000-0000000000b0'
const first = { ...emptyChallenge('2026-08-31'), note: 'It fell in Malmö.' }
const parse = (values: Partial<ChallengeValues>) =>
  challengeBeliefInput.safeParse({ beliefId, ...challengeOf({ ...first, ...values }) })
const fieldsWith = (values: Partial<ChallengeValues>) =>
  parse(values).error?.issues.map(({ path }) => challengeFieldOf(path.join('.'), values.way ?? 'existing'))

describe('the form of a challenge', () => {
  it('[BF3] brings evidence that exists, or writes some', () => {
    expect(parse({ sourceId: beliefId }).data).toMatchObject({ sourceIds: [beliefId], written: null })
    expect(parse({ way: 'insight', insight: 'Nobody waits there', sourceId: beliefId }).data).toMatchObject({
      sourceIds: [],
      written: { kind: 'insight', says: { statement: 'Nobody waits there' } },
    })
    const data = { ...first.data, statement: 'Nobody waits in Oslo' }
    expect(parse({ way: 'data', data }).data?.written).toMatchObject({ kind: 'data', says: { quality: 'measured' } })
  })

  it('shows each problem at its field', () => {
    expect(fieldsWith({})).toEqual(['sourceId'])
    expect(fieldsWith({ way: 'insight' })).toEqual(['insight'])
    expect(fieldsWith({ way: 'data' })).toEqual(['data.statement'])
    expect(fieldsWith({ way: 'data', data: { ...first.data, statement: 'Said', observedOn: null } })).toEqual([
      'data.observedOn',
    ])
    expect(fieldsWith({ sourceId: beliefId, note: ' ' })).toEqual(['note'])
  })
})
