import { BET_STATES, type BetState, COLUMNS, OUTCOMES, STAGES } from '@polyrhythm/domain/bets/bet'
import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { insertInto } from '#db/insert'
import { lesson } from '#db/schema/lesson'
import { asSystem, type TestPerson } from '#db/testing/company'
import { type Cast, castOf, type Relation, RELATIONS } from '#db/testing/relations'
import { newEdge, newNode, newObjective, rows, stage } from '#db/testing/stage'
import type { Tx } from '#db/tenant'

/* BT1, SG1 and the invariants 5, 6 and 8 of `domain.md` 8.5 as PostgreSQL holds them, asked as the app's role and past it. */
const { db } = await stage()
let cast: Cast
beforeAll(async () => {
  cast = await castOf(db, 'guarded')
}, 60_000)

const inOrg = <T>(
  orgId: Cast['company']['orgId'],
  { memberId }: TestPerson,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => db.asOrg({ orgId, actors: [memberId] }, work)
const as = <T>(who: Relation, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inOrg(cast.company.orgId, cast.people[who], work)

/** What PostgreSQL answers: how many rows came back, or the code of its refusal. */
const answerTo = async (act: Promise<Record<string, unknown>[]>): Promise<string> => {
  try {
    return `${(await act).length} rows`
  } catch (error) {
    const cause: unknown = error instanceof Error ? error.cause : null
    if (cause instanceof Error && 'code' in cause) return String(cause.code)
    throw error
  }
}
const ask = (who: Relation, statement: SQL) => answerTo(as(who, (tx) => rows(tx, statement)))

const move = (betId: string, column: string, overLimit = true, why = 'It is time.', leap = 'We leap.') =>
  sql`select poly.move_bet(${cast.company.boardId}, ${betId}, ${column}, null, ${why}, null, null, ${overLimit}, ${leap})`
const takeOff = (betId: string, to: string, why = 'Not now.') =>
  sql`select poly.take_off_board(${betId}, ${to}, ${why})`
const close = (betId: string, outcome = 'lost', evidence = 'Nobody came.', note = 'Thank you.') =>
  sql`select poly.close_bet(${betId}, ${outcome}, ${evidence}, ${note})`

const newBet = (state: 'draft' | 'pitched'): Promise<string> =>
  as('author', async (tx) => {
    const { orgId, companyId: ownerId } = cast.company
    const id = await newNode(tx, cast.company, cast.people.author, { kind: 'bet', ownerId, state })
    const { road_manager } = cast.people
    await tx.execute(
      sql`insert into poly.bet (org_id, id, owner_id, road_manager_id) values (${orgId}, ${id}, ${ownerId}, ${road_manager.memberId})`,
    )
    return id
  })
const writeLesson = (betId: string): Promise<void> =>
  as('council', async (tx) => {
    const { orgId, companyId: ownerId } = cast.company
    const { council } = cast.people
    const id = await newNode(tx, cast.company, council, { kind: 'lesson', ownerId, state: 'posted' })
    await insertInto(tx, lesson, { orgId, id, ownerId, sort: 'failure', expected: 'a', happened: 'b', learned: 'c' })
    const ends = {
      sourceId: id,
      sourceKind: 'lesson',
      sourceOwnerId: ownerId,
      targetId: betId,
      targetKind: 'bet',
      targetOwnerId: ownerId,
    } as const
    await newEdge(tx, cast.company, council, { kind: 'about', ...ends })
  })
/** An objective under way whose link to the bet is its first or its second one. @returns its id */
const link = (who: 'serving' | 'linked', squadId: string, betId: string): Promise<string> =>
  as(who, async (tx) => {
    const { companyId } = cast.company
    const id = await newObjective(tx, cast.company, cast.people[who], squadId)
    const ends = {
      sourceId: id,
      sourceKind: 'objective',
      sourceOwnerId: squadId,
      targetId: betId,
      targetKind: 'bet',
      targetOwnerId: companyId,
    } as const
    const weight = who === 'serving' ? 'primary' : 'secondary'
    await newEdge(tx, cast.company, cast.people[who], { kind: 'contributes', ...ends, weight, sentence: 'By riding.' })
    return id
  })

/** A bet that came to a state by the acts that lead there, to which everybody stands in their relation. */
const betIn = async (state: BetState): Promise<string> => {
  const { company, people, gammaId } = cast
  const id = await newBet(state === 'draft' ? 'draft' : 'pitched')
  await asSystem(
    db,
    company.orgId,
    (tx) => tx`update poly.bet set sponsor_id = ${people.sponsor.memberId} where id = ${id}`,
  )
  await link('serving', company.alphaId, id)
  await link('linked', gammaId, id)
  const acts: Readonly<Record<BetState, readonly SQL[]>> = {
    draft: [],
    pitched: [],
    on_board: [move(id, 'next')],
    paused: [move(id, 'next'), takeOff(id, 'paused')],
    declined: [move(id, 'next'), takeOff(id, 'declined')],
    closed: [move(id, 'next'), close(id)],
  }
  if (state === 'closed') await writeLesson(id)
  for (const act of acts[state]) await as('council', (tx) => tx.execute(act))
  return id
}
const stateOf = async (id: string): Promise<unknown> => {
  const [row] = await db.admin`select state from poly.node where id = ${id}`
  return row?.['state']
}

describe('the state of a bet', () => {
  /** What the council may write past its acts; everything else goes with a place, an outcome or a reason of its own. */
  const byHand: Readonly<Record<BetState, readonly BetState[]>> = {
    draft: ['pitched', 'declined'],
    pitched: ['declined'],
    on_board: [],
    paused: ['declined'],
    declined: ['pitched'],
    closed: [],
  }
  const steps = BET_STATES.flatMap((from) =>
    BET_STATES.filter((to) => to !== from).map((to): [BetState, BetState] => [from, to]),
  )

  it.each(steps)('[BT1] %s → %s, written by hand by everybody', async (from, to) => {
    const id = await betIn(from)
    const write = sql`update poly.node set state = ${to}, reason = 'Because.' where id = ${id} returning id`
    for (const who of RELATIONS.filter((each) => each !== 'council')) {
      // Whom it does not concern finds no row; who may write its words hears that its state is not theirs, or leads nowhere.
      expect(['0 rows', '42501', 'PC422'], who).toContain(await ask(who, write))
      expect(await stateOf(id), who).toBe(from)
    }
    const isAllowed = byHand[from].includes(to)
    const answer = await ask('council', write)
    expect(isAllowed ? ['1 rows'] : ['42501', 'PC422']).toContain(answer)
    expect(await stateOf(id)).toBe(isAllowed ? to : from)
  })

  it.each(BET_STATES)('[BT1] the acts on a bet that is %s are the council’s', async (state) => {
    const id = await betIn(state)
    await writeLesson(id)
    const acts = [
      ...COLUMNS.map((column) => move(id, column)),
      takeOff(id, 'paused'),
      takeOff(id, 'declined'),
      ...OUTCOMES.map((outcome) => close(id, outcome)),
    ]
    for (const act of acts)
      for (const who of RELATIONS.filter((each) => each !== 'council')) expect(await ask(who, act), who).toBe('42501')
    expect(await stateOf(id)).toBe(state)
    const { elsewhere, people } = cast
    for (const act of acts)
      expect(await answerTo(inOrg(elsewhere.orgId, people.outsider, (tx) => rows(tx, act)))).toBe('42501')
  })
})

describe('the stage of a bet', () => {
  it.each(STAGES)('[SG1] is written by hand by nobody: %s', async (to) => {
    const id = await betIn('on_board')
    for (const who of RELATIONS)
      expect(await ask(who, sql`update poly.bet set stage = ${to} where id = ${id} returning id`), who).toBe('42501')
  })
})

/** What stands on the board, in its order. */
const board = () => db.admin<{ bet_id: string; rank: number; column: string; state: string }[]>`
  select p.bet_id, p.rank, p."column", n.state from poly.place p join poly.node n on (n.org_id, n.id) = (p.org_id, p.bet_id)
  where p.board_id = ${cast.company.boardId} order by p.rank`

describe('invariant 5: rank is a dense 1..n without ties among the bets on one board, ordered now < next < later; each change has a reason', () => {
  it('[RK1] through every act that changes the board', async () => {
    const { orgId, boardId } = cast.company
    const bets = [await newBet('pitched'), await newBet('pitched'), await newBet('pitched'), await newBet('pitched')]
    const [one = '', two = '', three = '', four = ''] = bets
    await writeLesson(three)
    const acts = [
      ...bets.map((id, at) => move(id, COLUMNS[at % 3] ?? 'now')),
      move(one, 'later'),
      move(four, 'now'),
      takeOff(two, 'paused'),
      close(three),
      move(two, 'now'),
      takeOff(four, 'declined'),
      move(four, 'next'),
    ]
    for (const act of acts) {
      await as('council', (tx) => tx.execute(act))
      const standing = await board()
      expect(standing.map(({ rank }) => rank)).toEqual(standing.map((_, at) => at + 1))
      const order = standing.map(({ column }) => COLUMNS.findIndex((each) => each === column))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      const onBoard =
        await db.admin`select id from poly.node where org_id = ${orgId} and kind = 'bet' and state = 'on_board'`
      expect(standing.map(({ bet_id }) => bet_id).toSorted()).toEqual(onBoard.map(({ id }) => String(id)).toSorted())
    }
    const changes = await db.admin`select reason from poly.rank_change where board_id = ${boardId}`
    expect(changes.length).toBeGreaterThanOrEqual(acts.length)
    expect(changes.filter(({ reason }) => String(reason).trim() === '')).toEqual([])
  })

  it('[RK1] a tie is refused even to who owns the tables', async () => {
    await betIn('on_board')
    await betIn('on_board')
    const tie = db.admin.begin((tx) => tx`update poly.place set rank = 1 where board_id = ${cast.company.boardId}`)
    await expect(tie).rejects.toMatchObject({ code: '23505' })
  })

  it('[RK1] no place and no change is written by hand, and none without a reason', async () => {
    const id = await betIn('on_board')
    const { orgId, boardId } = cast.company
    for (const who of RELATIONS)
      for (const statement of [
        sql`update poly.place set rank = 9 where bet_id = ${id} returning rank`,
        sql`update poly.place set "column" = 'now' where bet_id = ${id} returning rank`,
        sql`insert into poly.place (org_id, board_id, bet_id, rank, "column") values (${orgId}, ${boardId}, ${id}, 9, 'now')`,
        sql`delete from poly.place where bet_id = ${id} returning rank`,
        sql`insert into poly.rank_change (org_id, board_id, bet_id, reason, by, order_after, columns_after) values (${orgId}, ${boardId}, ${id}, 'x', ${cast.people[who].memberId}, '{}', '{}')`,
        sql`update poly.rank_change set reason = 'Another.' where bet_id = ${id} returning id`,
        sql`delete from poly.rank_change where bet_id = ${id} returning id`,
      ])
        expect(await ask(who, statement), who).toBe('42501')
    for (const why of ['', '  '])
      for (const act of [move(id, 'later', true, why), takeOff(id, 'paused', why), takeOff(id, 'declined', why)])
        expect(await ask('council', act)).toBe('PC422')
    const silent = db.admin`update poly.rank_change set reason = '' where bet_id = ${id}`
    await expect(silent).rejects.toMatchObject({ code: '23514' })
  })
})

describe('invariant 6: Now holds no more bets than its limit unless a reason is recorded', () => {
  it.each(['pitched', 'on_board', 'paused', 'declined', 'draft'] as const)(
    '[RK6] a bet that was %s is refused by a full Now, or its reason is signed for that too',
    async (from) => {
      const { boardId } = cast.company
      const id = await betIn(from)
      const first = await newBet('pitched')
      await as('council', (tx) => tx.execute(move(first, 'now')))
      const inNow = (await board()).filter(({ column }) => column === 'now').length
      await as('council', (tx) => tx.execute(sql`update poly.board set now_limit = ${inNow} where id = ${boardId}`))
      expect(await ask('council', move(id, 'now', false))).toBe('PC428')
      expect(await ask('council', move(id, 'now', true, ' '))).toBe('PC422')
      expect((await board()).filter(({ column }) => column === 'now')).toHaveLength(inNow)
      expect(await ask('council', move(id, 'now', true, 'Both, until October.'))).toBe('1 rows')
      const [change] =
        await db.admin`select is_over_limit, reason from poly.rank_change where bet_id = ${id} order by at desc limit 1`
      expect(change).toEqual({ is_over_limit: true, reason: 'Both, until October.' })
    },
  )
})

describe('invariant 8: a closed bet has outcome, evidence and learning', () => {
  it('[LG2] none of them is left out, not even by who owns the tables', async () => {
    const whole = { outcome: `'lost'`, closing_evidence: `'Nobody came.'`, closed_on: `'2026-08-31'` }
    for (const without of [...Object.keys(whole), 'lesson']) {
      const id = await betIn('on_board')
      if (without !== 'lesson') await writeLesson(id)
      const said = Object.entries(whole).filter(([column]) => column !== without)
      const closing = db.admin.begin(async (tx) => {
        await tx.unsafe(
          `update poly.bet set ${said.map(([column, value]) => `${column} = ${value}`).join(', ')} where id = '${id}'`,
        )
        await tx`update poly.node set state = 'closed' where id = ${id}`
      })
      await expect(closing, without).rejects.toMatchObject({ code: 'PC422' })
    }
  })

  it('[LG2] the council leaves none of them out either, nor takes them away afterwards', async () => {
    const id = await betIn('on_board')
    expect(await ask('council', close(id))).toBe('PC422')
    await writeLesson(id)
    for (const act of [close(id, 'lost', ' '), close(id, 'lost', 'Nobody came.', ' ')])
      expect(await ask('council', act)).toBe('PC422')
    expect(await ask('council', close(id, 'draw'))).toBe('23514')
    expect(await ask('council', close(id))).toBe('1 rows')
    for (const who of RELATIONS) {
      for (const statement of [
        sql`update poly.bet set outcome = 'won' where id = ${id} returning id`,
        sql`update poly.bet set closing_evidence = '' where id = ${id} returning id`,
        sql`update poly.bet set closed_on = null where id = ${id} returning id`,
        sql`delete from poly.lesson where org_id = ${cast.company.orgId} returning id`,
        sql`delete from poly.edge where target_id = ${id} returning id`,
      ])
        expect(await ask(who, statement), who).toBe('42501')
      const unsaid = sql`update poly.edge set state = 'withdrawn' where target_id = ${id} and kind = 'about' returning id`
      expect(await ask(who, unsaid), who).toBe('0 rows')
    }
  })

  it('[LG3] closing edits no objective and no link of a squad', async () => {
    const id = await betIn('on_board')
    const { orgId } = cast.company
    const ofSquads = () => db.admin`
      select (select md5(string_agg(n::text, '|' order by n.id)) from poly.node n where n.org_id = ${orgId} and n.kind in ('objective', 'key_result')) as nodes,
        (select md5(string_agg(o::text, '|' order by o.id)) from poly.objective o where o.org_id = ${orgId}) as objectives,
        (select md5(string_agg(e::text, '|' order by e.id)) from poly.edge e where e.org_id = ${orgId} and e.source_kind = 'objective') as links`
    const before = await ofSquads()
    await writeLesson(id)
    expect(await ask('council', close(id))).toBe('1 rows')
    expect(await ofSquads()).toEqual(before)
  })
})
