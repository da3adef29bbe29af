import { day, daysBetween } from '@polyrhythm/domain/cycles/day'
import { movingOf } from '@polyrhythm/domain/goals/pace'
import { progressOf } from '@polyrhythm/domain/key-results/progress'
import { describe, expect, it } from 'vitest'
import { answerTo } from '#api/testing/answer-to'
import { sampleStage } from '#api/testing/sample-stage'

/* The board and the bets of the sample company on its own Monday, against docs/questions.md. */
const today = day('2026-08-31')
const { api, org, person } = await sampleStage()
const asPriya = api.as(await person('priya'))

const keysOf = (things: readonly { readonly key: string }[]) => things.map(({ key }) => key)
const unique = (keys: readonly string[]) => [...new Set(keys)].toSorted()

describe('the board of the sample', () => {
  it('[RK1] question 1: what is bet on now, in what order, and what is not', async () => {
    const { bets, closed, declined, paused } = await asPriya.boards.get({ org, unit: null })
    const answer = answerTo(1)
    for (const column of ['now', 'next', 'later'] as const)
      expect(keysOf(bets.filter(({ place }) => place?.column === column)), column).toEqual(answer[column])
    expect(keysOf(closed)).toEqual(answer['closed'])
    expect([...declined, ...paused]).toEqual([])
  })

  it('question 8: what changed since a day, who changed it and why', async () => {
    const since = answerTo(8)
    const { changes, nextCursor } = await asPriya.boards.changes({
      org,
      unit: null,
      since: day('2026-05-19'),
      cursor: null,
    })
    expect(nextCursor).toBeNull()
    const told = Object.values(since).flat()
    const said = changes.toReversed().flatMap(({ at, betKey }) => [at.slice(0, 10), betKey])
    expect(said).toEqual(told)
    expect(changes.map(({ by }) => by)).toEqual(['Erik Sandell', 'Sofia Brandt', 'Elin Forsgren'])
    expect(changes.every(({ reason }) => reason !== '')).toBe(true)
  })
})

describe('a bet of the sample', () => {
  it('question 2: its argument, and how old its evidence is', async () => {
    const { argument } = await asPriya.bets.get({ org, key: 'B-2' })
    const answer = answerTo(2)
    expect(keysOf(argument.beliefs)).toEqual(answer['beliefs'])
    expect(unique(keysOf(argument.insights))).toEqual(answer['insights'])
    expect(unique(keysOf(argument.data))).toEqual(answer['data'])
    const ages = argument.data.map(({ observedOn }) => daysBetween(day(observedOn ?? ''), today))
    expect([Math.min(...ages), Math.max(...ages)].map(String)).toEqual([
      answer['newest, days']?.[0],
      answer['oldest, days']?.[0],
    ])
    expect(argument.besides).toEqual(['I-5', 'D-10'])
  })

  it('question 4: whether its own metric moves', async () => {
    const { metric, decideOn, readings } = await asPriya.bets.get({ org, key: 'B-2' })
    const answer = answerTo(4)
    const moving = movingOf({ baseline: metric?.baseline ?? null, target: metric?.target ?? null })
    const progress = moving === null ? null : progressOf(moving, { value: metric?.now?.value ?? 0 })
    expect({
      baseline: [String(metric?.baseline)],
      now: [String(metric?.now?.value)],
      target: [String(metric?.target)],
      due: [metric?.dueOn],
      'decide by': [decideOn],
      progress: [progress?.state === 'measured' ? progress.shown.toFixed(2) : ''],
    }).toEqual(answer)
    expect(readings.at(-1)).toMatchObject({ value: 6.4, observedOn: '2026-08-31' })
  })
})
