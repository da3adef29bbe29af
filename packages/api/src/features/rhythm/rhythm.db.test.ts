import { type GapKind, GAP_KINDS } from '@polyrhythm/domain/rhythm/gap'
import { describe, expect, it } from 'vitest'
import { answerTo } from '#api/testing/answer-to'
import { sampleStage } from '#api/testing/sample-stage'

/* The sample company on its own Monday, against docs/questions.md. */
const { api, org, person } = await sampleStage()
const asPriya = api.as(await person('priya'))

const rhythm = () => asPriya.rhythm.get({ org })
const gap = async (kind: GapKind) => (await asPriya.rhythm.gap({ org, kind })).map(({ key }) => key)

describe('the gaps of the sample', () => {
  it('[GP1] [GP2] question 3: bets in Now with no squad behind them, and with one', async () => {
    const answer = answerTo(3)
    expect(await gap('unsupported')).toEqual(answer['none'])
    expect(await gap('thin')).toEqual(answer['one'])
  })

  it('[GP3] [GP5] [GP6] question 5: beliefs that are challenged, due or without a bet; bets without belief or insight', async () => {
    const answer = answerTo(5)
    expect(await gap('belief_challenged')).toEqual(answer['challenged'])
    expect(await gap('review_due')).toEqual(answer['review due'])
    expect(await gap('belief_without_bet')).toEqual(answer['without a bet'])
    expect(await gap('no_belief')).toEqual(answer['no belief'])
    expect(await gap('no_insight')).toEqual(answer['no insight'])
  })

  it('[GP4] decision 19: what stands on a challenged belief, a bet under a bet included', async () => {
    const shaken = await asPriya.rhythm.gap({ org, kind: 'premise_shaken' })
    expect(shaken.map(({ key, about }) => [key, about?.key])).toEqual([
      ['B-3', 'BL-4'],
      ['B-14', 'BL-4'],
    ])
  })

  it('[GP7] [GP8] [GP9] [GP10] decision 19: the stale link, the silent one, the question without reply; none unlinked', async () => {
    const withOther = async (kind: GapKind) =>
      (await asPriya.rhythm.gap({ org, kind })).map(({ key, about, days }) => [key, about?.key, days])
    expect(await withOther('stale_link')).toEqual([['KEY-3', 'B-9', null]])
    expect(await withOther('unanswered')).toEqual([['DESK-1', 'B-3', 48]])
    expect(await withOther('question_open')).toEqual([['DAY-2', expect.any(String), 19]])
    expect(await gap('unlinked')).toEqual([])
  })

  it('each list is as long as its count says', async () => {
    const { gaps } = await rhythm()
    expect(gaps.map(({ kind }) => kind)).toEqual(GAP_KINDS)
    for (const { kind, count } of gaps) expect(await gap(kind), kind).toHaveLength(count)
  })
})

describe('the whole story of the sample', () => {
  it('[GL1] [GL2] question 25: the goals, and the linear pace', async () => {
    const { goals, northStar } = await rhythm()
    const answer = answerTo(25)
    const said = goals.map(({ key, progress }) => [
      key,
      progress?.state === 'measured' ? progress.shown.toFixed(2) : null,
    ])
    expect(said).toEqual(goals.map(({ key }) => [key, answer[key ?? '']?.[0]]))
    expect(said).toHaveLength(4)
    expect(goals.map(({ plan }) => plan?.share.toFixed(2))).toEqual(goals.map(() => answer['linear pace']?.[0]))
    expect(northStar).toMatchObject({ title: 'Cars stay parked because riding is the easy choice.', value: 61_400 })
  })

  it('hangs together by keys, from belief to tribe', async () => {
    const { beliefs, bets, tribes, cycle, otherBetCount } = await rhythm()
    expect(cycle).toMatchObject({ name: '2026-Q3', week: { week: 9, of: 13 } })
    expect(beliefs.find(({ key }) => key === 'BL-2')).toMatchObject({
      betCount: 2,
      goals: ['G-3'],
      isChallenged: false,
    })
    const bet = bets.find(({ key }) => key === 'B-2')
    expect(bet).toMatchObject({ rank: 2, column: 'now', beliefs: ['BL-2'], goals: ['G-3'] })
    expect(bets.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(otherBetCount).toBe(5)
    expect(tribes.reduce((sum, { squadCount }) => sum + squadCount, 0)).toBe(10)
    for (const { mix, squadCount } of tribes) expect(mix.reduce((sum, { count }) => sum + count, 0)).toBe(squadCount)
    expect(tribes.filter(({ bets: keys }) => keys.includes('B-2')).map(({ name }) => name)).toContain('Fleet')
  })

  it('counts squads and objectives as the page of the bet does', async () => {
    for (const { key, squadCount, objectiveCount } of (await rhythm()).bets) {
      const { support } = await asPriya.bets.get({ org, key })
      expect({ key, squads: squadCount, objectives: objectiveCount }).toEqual({ key, ...support })
    }
  })

  it('names the next looks at boards and beliefs, the soonest first', async () => {
    const { reviews } = await rhythm()
    expect(reviews[0]).toEqual({ on: '2026-08-31', of: 'belief', keys: ['BL-4'] })
    expect(reviews.map(({ on }) => on)).toEqual(reviews.map(({ on }) => on).toSorted())
    expect(reviews).toContainEqual({ on: '2026-09-28', of: 'board', name: expect.any(String), slug: null })
  })
})
