import { asSystem } from '@polyrhythm/db/testing/company'
import { type Cast, castOf, type Relation, RELATIONS } from '@polyrhythm/db/testing/relations'
import { type BetState, type Stage, STAGES } from '@polyrhythm/domain/bets/bet'
import { missingYeses, stageProblem, type StageSide } from '@polyrhythm/domain/bets/stage-move'
import { beforeAll, describe, expect, it } from 'vitest'
import { footprint } from '#api/testing/footprint'
import { heard } from '#api/testing/heard'
import { linkAll } from '#api/testing/link-to'
import { plainBet } from '#api/testing/plain-bet'
import { emptyStage } from '#api/testing/stage'

/*
 * The machine of stages: every stage × every stage × everybody, then every answer to a proposal × everybody, through the
 * procedures. What stands against a move and how many yeses it takes is spelled once, in the domain (SG1–SG5); here is who
 * is on which side (decision 5).
 */
const { db, api } = await emptyStage()
let cast: Cast
let org: string
beforeAll(async () => {
  cast = await castOf(db, 'staging')
  org = cast.company.slug
}, 60_000)

type Circumstances = { readonly isServed: boolean; readonly isSponsored: boolean }
const BOTH = [true, false] as const

/** On whose side of a bet somebody is; nobody is on both here. */
const SIDES: Readonly<Record<Relation, (at: Circumstances) => StageSide | null>> = {
  council: ({ isSponsored }) => (isSponsored ? null : 'sponsor'),
  other_council: () => null,
  sponsor: ({ isSponsored }) => (isSponsored ? 'sponsor' : null),
  road_manager: () => null,
  author: () => null,
  serving: ({ isServed }) => (isServed ? 'squad' : null),
  linked: () => null,
  other_squad: () => null,
  former: () => null,
  member: () => null,
  admin: () => null,
  outsider: () => null,
}
const forbidden = ({ isSponsored }: Circumstances) => `forbidden ${isSponsored ? 'bet_owner' : 'council'}`
const everybody = (said: (who: Relation) => string) => Object.fromEntries(RELATIONS.map((who) => [who, said(who)]))

type Bet = { readonly id: string; readonly linkId: string | null }

async function betAt(stage: Stage, { isServed, isSponsored }: Circumstances): Promise<Bet> {
  const { company, people } = cast
  const { id } = await api.as(people.author).bets.create({ org, ...plainBet(company.boardId, 'First thirty days') })
  await change(id, 'road_manager_id', people.road_manager.memberId)
  if (isSponsored) await change(id, 'sponsor_id', people.sponsor.memberId)
  await change(id, 'stage', stage)
  return { id, linkId: isServed ? await linkAll(api, cast, id) : null }
}

/** Past the acts, as no one can. */
const change = (id: string, column: 'stage' | 'sponsor_id' | 'road_manager_id', value: string) =>
  asSystem(db, cast.company.orgId, (tx) => tx`update poly.bet set ${tx(column)} = ${value} where id = ${id}`)
const setState = (id: string, state: BetState) =>
  asSystem(db, cast.company.orgId, async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`update poly.node set state = ${state} where id = ${id}`
  })
const undo = async ({ id }: Bet, from: Stage) => {
  await asSystem(db, cast.company.orgId, (tx) => tx`delete from poly.stage_move where bet_id = ${id}`)
  await change(id, 'stage', from)
}

const as = (who: Relation) => api.as(cast.people[who]).bets
const propose = (who: Relation, betId: string, to: Stage, failingTest = 'Ten calls') =>
  as(who).proposeStage({ org, betId, to, answer: 'It is worth it.', evidence: '', failingTest })
/** The stage of a bet, the state of its newest proposal, and which one that is. */
const read = async ({ id }: Bet) => {
  const [row] = await db.admin<{ stage: Stage; state: string | null; moveId: string | null }[]>`
    select b.stage, m.state, m.id as "moveId" from poly.bet b
    left join lateral (select state, id from poly.stage_move where bet_id = b.id order by proposed_at desc limit 1) m on true where b.id = ${id}`
  if (row === undefined) throw new Error('No such bet')
  return { stage: row.stage, state: row.state ?? 'none', moveId: row.moveId ?? '' }
}
const traces = () => footprint(db, cast.company.orgId)
/** Nothing, as a refusal does. */
const left = async (answer: string, before: string): Promise<string> =>
  answer === 'ok' || (await traces()) === before ? '' : ', and left traces'

describe('proposing a stage', () => {
  const pairs = STAGES.flatMap((from) => STAGES.map((to): [Stage, Stage] => [from, to]))
  const circumstances = BOTH.flatMap((isServed) =>
    BOTH.flatMap((isSponsored) => ['Ten calls', ' '].map((failingTest) => ({ isServed, isSponsored, failingTest }))),
  )

  it('is asked for every pair of stages by everybody', () => {
    expect(pairs).toHaveLength(4 * 4)
    expect(Object.keys(SIDES)).toEqual(RELATIONS)
  })

  it.each(pairs)('[SG1–SG5] %s → %s', async (from, to) => {
    for (const { failingTest, ...at } of circumstances) {
      const bet = await betAt(from, at)
      const told: Record<string, string> = {}
      const wanted: Record<string, string> = {}
      for (const who of RELATIONS) {
        const side = SIDES[who](at)
        const problem = stageProblem({ from, to, isServed: at.isServed, failingTest })
        const isDone = side !== null && missingYeses({ from, to, isServed: at.isServed, said: [side] }).length === 0
        const before = await traces()
        const answer = await heard(propose(who, bet.id, to, failingTest))
        const { stage, state } = await read(bet)
        told[who] = `${answer}: ${stage}, ${state}${await left(answer, before)}`
        if (answer === 'ok') await undo(bet, from)
        wanted[who] =
          who === 'outsider'
            ? `not_found: ${from}, none`
            : from === to
              ? `invalid same_stage: ${from}, none`
              : side === null
                ? `${forbidden(at)}: ${from}, none`
                : problem !== null
                  ? `invalid stage_${problem.code}: ${from}, none`
                  : `ok: ${isDone ? to : from}, ${isDone ? 'done' : 'open'}`
      }
      expect(told, JSON.stringify({ ...at, failingTest })).toEqual(wanted)
    }
  })

  const isOpen: Readonly<Record<BetState, boolean>> = {
    draft: false,
    pitched: true,
    on_board: true,
    paused: true,
    declined: false,
    closed: false,
  }
  it.each(Object.keys(isOpen) as BetState[])('[SG1] of a bet that is %s', async (state) => {
    const at = { isServed: true, isSponsored: true }
    const bet = await betAt('think', at)
    await setState(bet.id, state)
    const told: Record<string, string> = {}
    for (const who of RELATIONS) {
      told[who] = await heard(propose(who, bet.id, 'build'))
      await undo(bet, 'think')
    }
    expect(told).toEqual(
      everybody((who) => {
        if (who === 'outsider') return 'not_found'
        if (!isOpen[state]) return 'too_late stage.over'
        return SIDES[who](at) === null ? forbidden(at) : 'ok'
      }),
    )
  })
})

describe('answering a proposal', () => {
  const ENDS = ['open', 'done', 'withdrawn'] as const
  type End = (typeof ENDS)[number]
  /** Who proposed, what became of it, and whether it goes forward or back. */
  const proposals = (['sponsor', 'serving'] as const).flatMap((by) =>
    ENDS.flatMap((end) =>
      (
        [
          ['think', 'build'],
          ['ship', 'build'],
        ] as const
      ).map(([from, to]): ['sponsor' | 'serving', End, Stage, Stage] => [by, end, from, to]),
    ),
  )
  const at = { isServed: true, isSponsored: true }

  /** A proposal with one yes, and what became of it. @returns its id */
  const proposed = async (bet: Bet, by: 'sponsor' | 'serving', to: Stage, end: End): Promise<string> => {
    await propose(by, bet.id, to)
    const { moveId } = await read(bet)
    if (end === 'done') await as(by === 'sponsor' ? 'serving' : 'sponsor').agreeStage({ org, moveId })
    if (end === 'withdrawn') await as(by).withdrawStage({ org, moveId })
    return moveId
  }
  /** Asks everybody in turn, each about a proposal as it was made; a fresh one after each that was done. */
  const ask = async (
    [by, end, from, to]: (typeof proposals)[number],
    act: (who: Relation, moveId: string) => Promise<unknown>,
  ): Promise<Record<string, string>> => {
    const told: Record<string, string> = {}
    let bet = await betAt(from, at)
    let moveId = await proposed(bet, by, to, end)
    for (const who of RELATIONS) {
      const before = await traces()
      const answer = await heard(act(who, moveId))
      const { stage, state } = await read(bet)
      told[who] = `${answer}: ${state}, ${stage}${await left(answer, before)}`
      if (answer === 'ok') {
        bet = await betAt(from, at)
        moveId = await proposed(bet, by, to, end)
      }
    }
    return told
  }

  it.each(proposals)('[SG1] yes: to what %s proposed, which is %s (%s → %s)', async (by, end, from, to) => {
    const told = await ask([by, end, from, to], (who, moveId) => as(who).agreeStage({ org, moveId }))
    const unchanged = `${end}, ${end === 'done' ? to : from}`
    const said: StageSide = by === 'sponsor' ? 'sponsor' : 'squad'
    expect(told).toEqual(
      everybody((who) => {
        if (who === 'outsider') return `not_found: ${unchanged}`
        const side = SIDES[who](at)
        if (end !== 'open') return `${side === null ? forbidden(at) : 'too_late stage.over'}: ${unchanged}`
        if (who === by) return `invalid stage_said_already: ${unchanged}`
        return side === null || side === said ? `${forbidden(at)}: ${unchanged}` : `ok: done, ${to}`
      }),
    )
  })

  it.each(proposals)('[SG2] taking back what %s proposed, which is %s (%s → %s)', async (by, end, from, to) => {
    const told = await ask([by, end, from, to], (who, moveId) => as(who).withdrawStage({ org, moveId }))
    const unchanged = `${end}, ${end === 'done' ? to : from}`
    expect(told).toEqual(
      everybody((who) => {
        if (who === 'outsider') return `not_found: ${unchanged}`
        if (SIDES[who](at) === null) return `${forbidden(at)}: ${unchanged}`
        return end === 'open' ? `ok: withdrawn, ${from}` : `too_late stage.over: ${unchanged}`
      }),
    )
  })

  /** Whose squad links to it; everybody else speaks for the squad that serves it. */
  const objects: Readonly<Partial<Record<Relation, string>>> = {
    serving: 'ok',
    linked: 'ok',
    other_squad: 'invalid stage_not_linked',
    outsider: 'not_found',
  }
  it.each(proposals)('[SG6] objecting to what %s proposed, which is %s (%s → %s)', async (by, end, from, to) => {
    const { company, gammaId } = cast
    const squads: Readonly<Partial<Record<Relation, string>>> = { linked: gammaId, other_squad: company.betaId }
    const told = await ask([by, end, from, to], (who, moveId) =>
      as(who).objectStage({ org, moveId, squadId: squads[who] ?? company.alphaId, text: 'We are not ready.' }),
    )
    const unchanged = `${end}, ${end === 'done' ? to : from}`
    expect(told).toEqual(
      everybody((who) => {
        const answer = objects[who] ?? 'forbidden squad'
        const isOver = end !== 'open' && (answer === 'ok' || answer.startsWith('invalid'))
        return `${isOver ? 'too_late stage.over' : answer}: ${unchanged}`
      }),
    )
  })
})

describe('two yeses', () => {
  const at = { isServed: true, isSponsored: true }

  it('[SG1] are those of two people: who is on both sides says one of them', async () => {
    const { company, people } = cast
    const bet = await betAt('think', at)
    await change(bet.id, 'sponsor_id', people.serving.memberId)
    await propose('serving', bet.id, 'build')
    const { moveId } = await read(bet)
    expect(await heard(as('serving').agreeStage({ org, moveId }))).toBe('invalid stage_said_already')
    await asSystem(
      db,
      company.orgId,
      (tx) => tx`insert into poly.seat (org_id, member_id, unit_id, role, from_on, given_by)
        values (${company.orgId}, ${people.member.memberId}, ${company.alphaId}, 'member', '2026-01-01', ${people.serving.memberId})`,
    )
    expect(await heard(as('member').agreeStage({ org, moveId }))).toBe('ok')
    expect((await read(bet)).stage).toBe('build')
    await asSystem(db, company.orgId, (tx) => tx`delete from poly.seat where member_id = ${people.member.memberId}`)
  })

  it('[SG1] the second is not that of a squad that took its link back meanwhile', async () => {
    const bet = await betAt('think', at)
    await propose('sponsor', bet.id, 'build')
    const { moveId } = await read(bet)
    await api
      .as(cast.people.serving)
      .links.withdraw({ org, linkId: bet.linkId ?? '', expectedVersion: 1, reason: 'We do something else.' })
    expect(await heard(as('serving').agreeStage({ org, moveId }))).toBe('forbidden bet_owner')
    expect((await read(bet)).stage).toBe('think')
  })

  it('[SG1] of a bet that is closed come too late', async () => {
    const bet = await betAt('think', at)
    await propose('sponsor', bet.id, 'build')
    const { moveId } = await read(bet)
    const lesson = { title: 'Ask first', expected: 'Many', happened: 'Few', learned: 'Ask.', willChange: '', tags: [] }
    await as('council').close({
      org,
      betId: bet.id,
      outcome: 'lost',
      evidence: 'Nobody.',
      note: 'Thanks.',
      lesson,
      ledger: [],
    })
    for (const act of [as('serving').agreeStage, as('sponsor').withdrawStage])
      expect(await heard(act({ org, moveId }))).toBe('too_late stage.over')
    expect((await read(bet)).stage).toBe('think')
  })
})
