import { describe, expect, it } from 'vitest'
import { answerTo } from './testing/answer-to.ts'
import { sampleStage } from './testing/sample-stage.ts'

/* What docs/questions.md says of beliefs and evidence, asked of the sample company on its own Monday. */
const { api, org, person } = await sampleStage()
const caller = api.as(await person('priya'))

describe('question 2', () => {
  it('is answered from the belief of the bet back to its data, with their age', async () => {
    const { beliefs, insights, data, ...ages } = answerTo(2)
    const bet = await caller.bets.get({ org, key: 'B-2' })
    expect(bet.beliefs.map(({ key }) => key)).toEqual(beliefs)
    const pieces = await Promise.all((beliefs ?? []).map((key) => caller.beliefs.get({ org, key })))
    const evidence = pieces.flatMap((belief) => belief.evidence)
    const keys = (kind: string) => evidence.filter((piece) => piece.kind === kind).map(({ key }) => key)
    expect(keys('insight')).toEqual(expect.arrayContaining([...(insights ?? [])]))
    const under = evidence.filter(({ key }) => insights?.includes(key)).flatMap(({ from }) => from)
    expect(new Set(under.map(({ key }) => key))).toEqual(new Set(data))
    const days = under.map(({ freshness }) => freshness.ageDays)
    expect([Math.min(...days), Math.max(...days)].map(String)).toEqual([
      ages['newest, days']?.[0],
      ages['oldest, days']?.[0],
    ])
  })

  it('is answered forward too: the data lead to the bet', async () => {
    for (const key of answerTo(2)['data'] ?? []) {
      const { leans } = await caller.evidence.get({ org, key })
      expect(
        leans.map((each) => each.key),
        key,
      ).toEqual(expect.arrayContaining(['BL-2', 'B-2']))
    }
  })
})

describe('question 5, of beliefs', () => {
  it('names those that are challenged and those whose review is due', async () => {
    const expected = answerTo(5)
    const { beliefs } = await caller.beliefs.list({ org })
    const pages = await Promise.all(beliefs.map(({ key }) => caller.beliefs.get({ org, key })))
    const keysOf = (list: typeof pages) => list.map(({ key }) => key)
    expect(keysOf(pages.filter(({ state }) => state === 'challenged'))).toEqual(expected['challenged'])
    expect(keysOf(pages.filter(({ review }) => review.isDue))).toEqual(expected['review due'])
    const bare = pages.filter(({ leans }) => !leans.some(({ kind, depth }) => kind === 'bet' && depth === 1))
    expect(keysOf(bare)).toEqual(expected['without a bet'])
  })
})

describe('the challenged belief of the sample', () => {
  it('[BF6] shows on the bets and objectives that stand on it, and says through what', async () => {
    const premises = await caller.beliefs.premises({ org })
    expect(premises.map(({ belief, subject, via }) => [belief.key, subject.key, via.join(' ')])).toEqual([
      ['BL-4', 'B-3', ''],
      ['BL-4', 'B-14', 'B-3'],
      ['BL-4', 'PAY-2', 'B-3'],
      ['BL-4', 'DESK-1', 'B-3'],
      ['BL-4', 'SIGN-3', 'B-3'],
    ])
  })

  it('says who challenged it with what', async () => {
    const { life } = await caller.beliefs.get({ org, key: 'BL-4' })
    expect(life[0]).toMatchObject({ state: 'challenged', with: ['D-11'] })
  })
})
