import { describe, expect, it } from 'vitest'
import { answerTo } from '#api/testing/answer-to'
import { sampleStage } from '#api/testing/sample-stage'

/* The wall of the sample company on its own Monday, against docs/questions.md. */
const everything = { sort: null, tag: null, unitId: null, text: '' } as const
const { api, org, person } = await sampleStage()
const asPriya = api.as(await person('priya'))

const keysOf = (entries: readonly { readonly key: string }[]) => entries.map(({ key }) => key).toSorted()

describe('the wall of the sample', () => {
  it('[LE3] question 23: what was learned, and which bets were lost well', async () => {
    const { entries } = await asPriya.lessons.list({ org, ...everything })
    const codes = Object.values(answerTo(23)).flat()
    expect(keysOf(entries)).toEqual(codes.toSorted())
    expect(entries.filter(({ kind }) => kind === 'lost_bet').map(({ key }) => key)).toEqual(answerTo(23)['lost'])
  })

  it('[LE3] question 15: whether anybody tried this before, by tag', async () => {
    const { entries } = await asPriya.lessons.list({ org, ...everything, tag: 'groups' })
    expect(entries.map(({ key }) => key)).toContain('L-1')
    expect(entries[0]?.related).toMatchObject([{ kind: 'bet', key: 'B-9' }])
  })

  it('[GY1] question 15: a bet like the one that was lost is shown it and its lesson, one of something else is not', async () => {
    const draft = {
      title: 'Challenges for groups of riders',
      summary: '',
      beliefIds: [],
      metricName: '',
      tags: ['groups'],
    }
    const found = await asPriya.lessons.similar({ org, ...draft })
    expect(keysOf(found.slice(0, 2))).toEqual(Object.values(answerTo(15)).flat().toSorted())
    const other = {
      title: 'Invoices in Danish',
      summary: 'Bookkeeping for subsidiaries',
      beliefIds: [],
      metricName: '',
      tags: [],
    }
    expect(await asPriya.lessons.similar({ org, ...other })).toEqual([])
  })
})
