import { type Cast, castOf, type Relation, RELATIONS } from '@polyrhythm/db/testing/relations'
import {
  BELIEF_ACTS,
  BELIEF_STATES,
  type BeliefAct,
  type BeliefState,
  type BeliefStep,
  stepOf,
} from '@polyrhythm/domain/beliefs/belief-life'
import { beforeAll, describe, expect, it } from 'vitest'
import { footprint } from '#api/testing/footprint'
import { heard } from '#api/testing/heard'
import { linkAll } from '#api/testing/link-to'
import { plainBet } from '#api/testing/plain-bet'
import { emptyStage } from '#api/testing/stage'

/*
 * The machine of beliefs: every state × every act × everybody, through the procedures. What a council may do is spelled once,
 * in the domain (BF1); here is who is heard as the council (BF2), and that a challenge is anybody's (BF3).
 */
const { db, api } = await emptyStage()
let cast: Cast
let org: string
beforeAll(async () => {
  cast = await castOf(db, 'turning')
  org = cast.company.slug
}, 60_000)

const isCouncil: Readonly<Record<Relation, boolean>> = {
  council: true,
  other_council: false,
  sponsor: false,
  road_manager: false,
  author: false,
  serving: false,
  linked: false,
  other_squad: false,
  former: false,
  member: false,
  admin: false,
  outsider: false,
}
const cells = BELIEF_STATES.flatMap((from) => BELIEF_ACTS.map((act): [BeliefState, BeliefAct] => [from, act]))
const reason = 'What we saw since.'
const stepBy = (who: Relation, from: BeliefState, act: BeliefAct): BeliefStep =>
  stepOf(from, act, { isCouncil: isCouncil[who], reason, evidenceAgainst: 1 })

/** What somebody hears of an act; whom the organisation does not know hears of no belief. */
const expected = (who: Relation, from: BeliefState, act: BeliefAct): string => {
  if (who === 'outsider') return 'not_found'
  const step = stepBy(who, from, act)
  if (!('refused' in step)) return 'ok'
  return step.refused === 'not_council' ? 'forbidden council' : 'too_late belief.moved_on'
}

const says = { statement: 'Uptime beats features', because: '', conviction: 3, horizon: null, reviewOn: null }
const as = (who: Relation) => api.as(cast.people[who])
const read = (key: string) => as('member').beliefs.get({ org, key })
type Belief = Awaited<ReturnType<typeof read>>

/** A belief in a state; once it was held, with a bet on it to which everybody stands in their relation. */
async function beliefIn(state: BeliefState): Promise<Belief> {
  const { id, key } = await as('author').beliefs.create({ org, ...says, goalIds: [] })
  const turn = async (act: BeliefAct) => take('council', await read(key), act, `First ${act}.`)
  if (state === 'declined') await turn('decline')
  if (state === 'draft' || state === 'declined') return read(key)
  await turn('hold')
  const { company, people } = cast
  const bet = await api.as(company.founder).bets.create({
    org,
    ...plainBet(company.boardId, 'On it', {
      beliefIds: [id],
      sponsorId: people.sponsor.memberId,
      roadManagerId: people.road_manager.memberId,
    }),
  })
  await linkAll(api, cast, bet.id)
  if (state === 'challenged') await turn('challenge')
  if (state === 'revised') await turn('revise')
  if (state === 'retired') await turn('retire')
  return read(key)
}

async function take(
  who: Relation,
  { id: beliefId, version: expectedVersion }: Belief,
  act: BeliefAct,
  why = reason,
): Promise<unknown> {
  const { beliefs } = as(who)
  if (act === 'challenge') {
    const written = { kind: 'insight' as const, says: { statement: 'It fell in Malmö', detail: '' } }
    return beliefs.challenge({ org, beliefId, sourceIds: [], written, note: why })
  }
  if (act === 'revise') return beliefs.revise({ org, beliefId, expectedVersion, ...says, evidenceIds: [], reason: why })
  return beliefs.decide({ org, beliefId, expectedVersion, act, reason: why })
}

describe('every act on a belief', () => {
  it('is asked for every state by everybody', () => {
    expect(cells).toHaveLength(6 * 5)
    expect(Object.keys(isCouncil)).toEqual(RELATIONS)
    expect(RELATIONS.filter((who) => isCouncil[who])).toEqual(['council'])
  })

  it.each(cells)('[BF1, BF2, BF3] %s: %s', async (from, act) => {
    let belief = await beliefIn(from)
    const told: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const who of RELATIONS) {
      const before = await footprint(db, cast.company.orgId)
      const answer = await heard(take(who, belief, act))
      const step = stepBy(who, from, act)
      const isRefused = expected(who, from, act) !== 'ok'
      const isTraceless = (await footprint(db, cast.company.orgId)) === before
      told[who] = `${answer}: ${(await read(belief.key)).state}${isTraceless ? '' : ', written'}`
      wanted[who] = `${expected(who, from, act)}: ${isRefused || 'refused' in step ? from : `${step.state}, written`}`
      if (!isRefused) belief = await beliefIn(from)
    }
    expect(told).toEqual(wanted)
  })
})
