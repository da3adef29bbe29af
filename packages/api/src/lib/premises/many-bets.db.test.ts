import { expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

const { api, company } = await stage('many-bets')

// Twelve bets that all support each other have twenty million ways of eight steps; what is walked is each bet once a depth.
it('[BF6] [EV6] is told in no time where everything supports everything', async () => {
  const { slug: org, founder, boardId } = company
  const me = api.as(founder)
  const none = { because: '', conviction: null, horizon: null, reviewOn: null, goalIds: [] }
  const belief = await me.beliefs.create({ org, statement: 'All hangs together', ...none })
  const bets: { id: string; key: string }[] = []
  for (let n = 0; n < 12; n += 1)
    bets.push(
      await me.bets.create({ org, ...plainBet(boardId, `Bet ${n}`, { beliefIds: n === 0 ? [belief.id] : [] }) }),
    )
  for (const { id: betId } of bets)
    for (const { id: otherId } of bets)
      if (betId !== otherId) await me.bets.relate({ org, betId, otherId, kind: 'supports_bet', note: null })
  const { leans } = await me.beliefs.get({ org, key: belief.key })
  expect(leans.map(({ key, depth, via }) => `${key} ${depth} ${via.join(' ')}`)).toEqual(
    bets.map(({ key }, n) => (n === 0 ? `${key} 1 ` : `${key} 2 ${bets[0]?.key}`)),
  )
  await me.beliefs.decide({ org, beliefId: belief.id, expectedVersion: 1, act: 'retire', reason: 'It does not.' })
  const premises = await me.beliefs.premises({ org })
  expect(premises.map(({ subject, via }) => `${subject.key} ${via.join(' ')}`).toSorted()).toEqual(
    bets.map(({ key }, n) => (n === 0 ? `${key} ` : `${key} ${bets[0]?.key}`)).toSorted(),
  )
}, 30_000)
