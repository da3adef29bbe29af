import { asAdministrator } from '@polyrhythm/db/administrator'
import { seedSamples } from '@polyrhythm/db/seed/seed-samples'
import type { AccountId, MemberId } from '@polyrhythm/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerTo } from '#api/testing/answer-to'
import { emptyStage } from '#api/testing/stage'

/* The wall of the sample company on its own Monday, against docs/questions.md. */
const now = new Date('2026-08-31T09:00:00+02:00')
const org = 'norrpedal'
const everything = { sort: null, tag: null, unitId: null, text: '' } as const
const { db, api } = await emptyStage(now)
let asPriya: ReturnType<typeof api.as>
beforeAll(async () => {
  await asAdministrator(db.adminUrl, (connection) =>
    seedSamples(connection, { nowMs: now.getTime(), passwordHash: 'none' }),
  )
  const [found] = await db.admin<
    { id: AccountId }[]
  >`select id from poly.account where email = 'priya@norrpedal.example'`
  if (found === undefined) throw new Error('Priya is not in the sample')
  asPriya = api.as({ accountId: found.id, memberId: '' as MemberId })
}, 60_000)

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
