import { BELIEF_STATES, type BeliefState } from '@polyrhythm/domain/beliefs/belief-life'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { insertInto } from '#db/insert'
import { belief } from '#db/schema/belief'
import { premiseAnswer } from '#db/schema/premise'
import type { TestPerson } from '#db/testing/company'
import { newEdge, newNode, refused, rows, stage } from '#db/testing/stage'
import type { Tx } from '#db/tenant'

/* BF1–BF3, BF7 and EV5 as PostgreSQL holds them, asked as the app's role. */
const { ours, as } = await stage()
const { orgId, companyId: ownerId, founder, anna, bo, lead } = ours

const newBelief = (by: TestPerson, state: 'draft' | 'held') =>
  as(by, async (tx) => {
    const id = await newNode(tx, ours, by, { kind: 'belief', ownerId, state })
    await insertInto(tx, belief, { orgId, id, ownerId })
    return id
  })
const newData = (by: TestPerson) => as(by, (tx) => newNode(tx, ours, by, { kind: 'data', ownerId }))
const turn = (who: TestPerson, id: string, state: string, reason: string | null = `Now ${state}`) =>
  as(who, (tx) =>
    rows(tx, sql`update poly.node set state = ${state}, reason = ${reason} where id = ${id} returning state`),
  )
const stateOf = (id: string) =>
  as(anna, async (tx) => (await rows(tx, sql`select state from poly.node where id = ${id}`))[0]?.['state'])
const challenge = async (who: TestPerson, id: string, note = 'It does not hold in Malmö.') => {
  const data = await newData(who)
  await as(who, (tx) => tx.execute(sql`select poly.challenge_belief(${id}, array[${data}]::uuid[], ${note})`))
  return data
}
const ends = (source: string, target: string, kind: 'data' | 'belief' = 'data') =>
  ({
    sourceId: source,
    sourceKind: kind,
    sourceOwnerId: ownerId,
    targetId: target,
    targetKind: 'belief',
    targetOwnerId: ownerId,
  }) as const
const supersede = (tx: Tx, by: TestPerson, newer: string, older: string) =>
  newEdge(tx, ours, by, { kind: 'supersedes', ...ends(newer, older, 'belief') })

/** A belief that came to a state by the steps that lead there. */
const beliefIn = async (state: BeliefState): Promise<string> => {
  const id = await newBelief(founder, state === 'draft' || state === 'declined' ? 'draft' : 'held')
  if (state === 'challenged') await challenge(anna, id)
  if (state === 'revised') {
    const newer = await newBelief(founder, 'held')
    await as(founder, (tx) => supersede(tx, founder, newer, id))
  }
  if (state === 'revised' || state === 'retired' || state === 'declined') await turn(founder, id, state)
  return id
}

const allowed = new Set([
  'draft held',
  'draft declined',
  'held revised',
  'held retired',
  'challenged held',
  'challenged revised',
  'challenged retired',
])
const steps = BELIEF_STATES.flatMap((from) =>
  BELIEF_STATES.filter((to) => to !== from).map((to): [BeliefState, BeliefState] => [from, to]),
)

/** Tries a step as people who may not, and with another belief in its place where one is asked for. */
const tryFirst = async (from: BeliefState, to: BeliefState): Promise<string> => {
  const id = await beliefIn(from)
  const heard = [await turn(bo, id, to), await turn(lead, id, to)]
  if (heard.flat().length > 0 || (await stateOf(id)) !== from) throw new Error(`${from} became ${to} by itself`)
  if (to === 'revised') {
    const newer = await newBelief(founder, 'held')
    await as(founder, (tx) => supersede(tx, founder, newer, id))
  }
  return id
}

describe('a belief', () => {
  it.each(steps.filter(([from, to]) => !allowed.has(`${from} ${to}`)))('[BF1] %s → %s is refused', async (from, to) => {
    const id = await tryFirst(from, to)
    await expect(turn(founder, id, to)).rejects.toThrow(/cannot become|challenged with evidence/)
    expect(await stateOf(id)).toBe(from)
  })

  it.each(steps.filter(([from, to]) => allowed.has(`${from} ${to}`)))(
    '[BF1, BF2] %s → %s is the council’s with a reason, and nobody else’s',
    async (from, to) => {
      const id = await tryFirst(from, to)
      await expect(turn(founder, id, to, null)).rejects.toThrow(/without a reason/)
      await expect(turn(founder, id, to, '  ')).rejects.toThrow(/without a reason/)
      expect(await turn(founder, id, to)).toEqual([{ state: to }])
    },
  )

  it('[BF2] that its author drafted is not held by them, and a reason from before is no reason', async () => {
    const id = await newBelief(bo, 'draft')
    await expect(turn(bo, id, 'held')).rejects.toThrow(/council decides/)
    const shaken = await newBelief(founder, 'held')
    await challenge(anna, shaken, 'Said once.')
    await expect(turn(founder, shaken, 'retired', 'Said once.')).rejects.toThrow(/without a reason/)
  })

  it('[BF4] is not revised without another in its place', async () => {
    const id = await newBelief(founder, 'held')
    await expect(turn(founder, id, 'revised')).rejects.toThrow(/another in its place/)
    const newer = await newBelief(founder, 'held')
    await expect(as(bo, (tx) => supersede(tx, bo, newer, id))).rejects.toThrow(refused)
  })
})

describe('a challenge', () => {
  it('[BF3] brings data or insights, says why, and speaks of a belief that is held', async () => {
    const id = await newBelief(founder, 'held')
    const ask = (belief_: string, sources: string, note: string) =>
      as(bo, (tx) => tx.execute(sql`select poly.challenge_belief(${belief_}, ${sources}::uuid[], ${note})`))
    await expect(ask(id, '{}', 'No.')).rejects.toThrow(/brings evidence/)
    await expect(ask(id, `{${await newData(bo)}}`, ' ')).rejects.toThrow(/says why/)
    await expect(ask(id, `{${id}}`, 'Itself.')).rejects.toThrow(/no such data/)
    await expect(ask(id, `{${crypto.randomUUID()}}`, 'Nothing.')).rejects.toThrow(/no such data/)
    for (const state of ['draft', 'declined', 'revised', 'retired'] as const)
      await expect(challenge(bo, await beliefIn(state)), state).rejects.toThrow(/only a belief that is held/)
    expect(await stateOf(id)).toBe('held')
  })

  it('[BF3] does not turn round what speaks for the belief, and leaves what speaks against it with whoever brought it', async () => {
    const id = await newBelief(founder, 'held')
    const data = await newData(anna)
    await as(anna, (tx) => newEdge(tx, ours, anna, { kind: 'evidence', ...ends(data, id), stance: 'supports' }))
    const turned = as(bo, (tx) =>
      tx.execute(sql`select poly.challenge_belief(${id}, array[${data}]::uuid[], 'Turned round')`),
    )
    await expect(turned).rejects.toThrow(/speaks for the belief/)
    const against = await challenge(anna, id)
    await as(bo, (tx) => tx.execute(sql`select poly.challenge_belief(${id}, array[${against}]::uuid[], 'Mine now')`))
    const edges = await as(bo, (tx) =>
      rows(tx, sql`select created_by, sentence from poly.edge where source_id = ${against}`),
    )
    expect(edges).toEqual([{ created_by: anna.memberId, sentence: 'It does not hold in Malmö.' }])
  })

  it('[BF7] asks once for each step that shakes, and not when it is held again', async () => {
    const id = await newBelief(founder, 'held')
    const shaken = () =>
      as(bo, (tx) => rows(tx, sql`select state from poly.premise where belief_id = ${id} order by version`))
    await challenge(bo, id)
    await challenge(anna, id)
    expect(await shaken()).toEqual([{ state: 'challenged' }])
    await turn(founder, id, 'held')
    expect(await shaken()).toHaveLength(1)
    await turn(founder, id, 'retired')
    expect(await shaken()).toEqual([{ state: 'challenged' }, { state: 'retired' }])
  })
})

describe('an answer about a premise', () => {
  const answer = (
    who: TestPerson,
    premiseId: string,
    subject: { id: string; kind: 'bet' | 'objective'; owner: string },
  ) =>
    as(who, (tx) =>
      insertInto(tx, premiseAnswer, {
        orgId,
        premiseId,
        subjectId: subject.id,
        subjectKind: subject.kind,
        subjectOwnerId: subject.owner,
        answer: 'keep',
        reason: 'It still holds for us.',
        by: who.memberId,
      }),
    )

  it('[BF7] is its owner’s: of an objective who sits in its squad, of a bet who answers for it', async () => {
    const id = await newBelief(founder, 'held')
    await challenge(bo, id)
    const [premise] = await as(bo, (tx) => rows(tx, sql`select id from poly.premise where belief_id = ${id}`))
    const premiseId = String(premise?.['id'])
    const objective = { id: ours.objectiveId, kind: 'objective', owner: ours.alphaId } as const
    for (const who of [bo, lead, founder]) await expect(answer(who, premiseId, objective)).rejects.toThrow(refused)
    await answer(anna, premiseId, objective)
    const betId = await as(bo, (tx) => newNode(tx, ours, bo, { kind: 'bet', ownerId, state: 'pitched' }))
    await as(bo, (tx) =>
      tx.execute(sql`insert into poly.bet (org_id, id, owner_id) values (${orgId}, ${betId}, ${ownerId})`),
    )
    const bet = { id: betId, kind: 'bet', owner: ownerId } as const
    for (const who of [anna, lead]) await expect(answer(who, premiseId, bet)).rejects.toThrow(refused)
    await answer(founder, premiseId, bet)
    await answer(bo, premiseId, bet)
    await expect(
      as(anna, (tx) =>
        tx.execute(sql`update poly.premise_answer set answer = 'stop' where subject_id = ${ours.objectiveId}`),
      ),
    ).rejects.toThrow(refused)
    await expect(as(bo, (tx) => tx.execute(sql`delete from poly.premise where id = ${premiseId}`))).rejects.toThrow(
      refused,
    )
  })
})

describe('evidence', () => {
  it('[EV5] is withdrawn by whoever brought it or the council, and brought back by them', async () => {
    const id = await newBelief(founder, 'held')
    const data = await newData(anna)
    await as(anna, (tx) => newEdge(tx, ours, anna, { kind: 'evidence', ...ends(data, id), stance: 'supports' }))
    const say = (who: TestPerson, state: string) =>
      as(who, (tx) => rows(tx, sql`update poly.edge set state = ${state} where source_id = ${data} returning state`))
    expect(await say(bo, 'withdrawn')).toEqual([])
    expect(await say(founder, 'withdrawn')).toEqual([{ state: 'withdrawn' }])
    expect(await say(bo, 'declared')).toEqual([])
    expect(await say(anna, 'declared')).toEqual([{ state: 'declared' }])
    expect(await say(anna, 'withdrawn')).toEqual([{ state: 'withdrawn' }])
  })

  it('[EV1] speaks of nothing else', async () => {
    const data = await newData(anna)
    const aimed = as(anna, (tx) =>
      newEdge(tx, ours, anna, {
        kind: 'evidence',
        ...ends(data, ours.objectiveId),
        targetKind: 'objective',
        targetOwnerId: ours.alphaId,
        stance: 'supports',
      }),
    )
    await expect(aimed).rejects.toThrow(/edge_grammar/)
  })

  it('[EV7] gets readings from its author alone', async () => {
    const data = await newData(anna)
    const read = (who: TestPerson) =>
      as(who, (tx) =>
        tx.execute(sql`insert into poly.reading (org_id, id, node_id, node_kind, node_owner_id, value, observed_on, note, "by")
          values (${orgId}, uuidv7(), ${data}, 'data', ${ownerId}, 4, '2026-08-01', '', ${who.memberId})`),
      )
    for (const who of [bo, founder]) await expect(read(who)).rejects.toThrow(refused)
    await read(anna)
  })
})
