import type { TestCompany } from '@polyrhythm/db/testing/company'
import { plainBet } from './plain-bet.ts'
import type { TestApi } from './test-api.ts'

/**
 * Alpha serves a bet, which is then closed as lost.
 *
 * @returns the keys of the bet and its lesson, and the note that Alpha got
 */
export async function toldSquad(company: TestCompany, api: TestApi, title = 'Ride together') {
  const { slug: org, founder, anna, alphaId, objectiveId } = company
  const bet = await api.as(founder).bets.create({ org, ...plainBet(company.boardId, title) })
  const target = { kind: 'bet', id: bet.id } as const
  const link = { kind: 'contributes', weight: 'secondary', sentence: 'We build it' } as const
  await api.as(anna).links.declare({ org, objectiveId, target, ...link })
  const says = { expected: '+12 %', happened: '+0.9 %', learned: 'They rode already.', willChange: '', tags: [] }
  const closing = { outcome: 'lost' as const, evidence: 'Measured.', note: `${title} is over: thank you.`, ledger: [] }
  await api.as(founder).bets.close({ org, betId: bet.id, ...closing, lesson: { title: 'Measure riders', ...says } })
  // By its id: attacks let Beta stand where Alpha does.
  const slug = (await api.as(anna).squads.list({ org })).find(({ id }) => id === alphaId)?.slug ?? ''
  const { notes } = await api.as(anna).squads.notes({ org, slug })
  const note = notes.find((each) => each.bet.key === bet.key)
  if (note === undefined) throw new Error('Alpha was told nothing')
  return { betId: bet.id, betKey: bet.key, note }
}
