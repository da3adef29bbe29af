import { type Measure } from '@polyrhythm/domain/key-results/measure'
import { progressPointsOf } from '@polyrhythm/domain/key-results/progress-points'
import { STATUSES } from '@polyrhythm/domain/key-results/suggest-status'
import { isCounted, KEY_RESULT_STATES } from '@polyrhythm/domain/objectives/objective'
import { sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertInto } from '#db/insert'
import { checkIn, checkInValue } from '#db/schema/check-in'
import { keyResult } from '#db/schema/key-result'
import type { Tx } from '#db/tenant'
import { newCheckIn, newNode, newObjective, refused, stage } from '#db/testing/stage'
import { totalsThatDiffer } from '#db/testing/totals'

const { db, ours, as } = await stage()
const { orgId, alphaId: ownerId, anna } = ours

const to = (target: number): Measure => ({ kind: 'increase', baseline: 0, baselineDueOn: null, target })

/** A key result of Alpha that goes from 0 to 10. */
const addKeyResult = async (
  tx: Tx,
  objectiveId: string,
  state = 'active',
  id: string = crypto.randomUUID(),
): Promise<string> => {
  await newNode(tx, ours, anna, { id, kind: 'key_result', ownerId, state })
  await insertInto(tx, keyResult, { orgId, id, ownerId, objectiveId, measure: 'increase', baseline: 0, target: 10 })
  return id
}

const totalsOfObjective = async (id: string) => {
  const [row] = await db.admin<
    Record<string, unknown>[]
  >`select key_result_count as of, said_at_risk, said_nothing, progress_sum,
    progress_count, newest_observed_on::text from poly.objective where id = ${id}`
  return row
}

describe('the totals of an objective', () => {
  it('[PR10] count the states that the domain counts', async () => {
    const rows = await db.admin<{ state: string; is: boolean }[]>`
      select state, poly.is_counted(state) as is from unnest(${[...KEY_RESULT_STATES]}::text[]) as state`
    expect(Object.fromEntries(rows.map(({ state, is }) => [state, is]))).toEqual(
      Object.fromEntries(KEY_RESULT_STATES.map((state) => [state, isCounted(state)])),
    )
  })

  it('[PR13] follow a key result through its readings, its measure and its state', async () => {
    const { objectiveId, id } = await as(anna, async (tx) => {
      const made = await newObjective(tx, ours, anna, ownerId)
      return { objectiveId: made, id: await addKeyResult(tx, made) }
    })
    const nothing = {
      of: 1,
      said_at_risk: 0,
      said_nothing: 1,
      progress_sum: 0,
      progress_count: 0,
      newest_observed_on: null,
    }
    expect(await totalsOfObjective(objectiveId)).toEqual(nothing)
    const said = { keyResultId: id, value: 4, status: 'at_risk', observedOn: '2026-08-24' } as const
    await as(anna, (tx) => newCheckIn(tx, ours, anna, said))
    await as(anna, (tx) =>
      newCheckIn(tx, ours, anna, { ...said, value: 9, status: 'on_track', observedOn: '2026-08-10' }),
    )
    const risky = {
      of: 1,
      said_at_risk: 1,
      said_nothing: 0,
      progress_sum: 4000,
      progress_count: 1,
      newest_observed_on: '2026-08-24',
    }
    expect(await totalsOfObjective(objectiveId), 'a late reading of an earlier day').toEqual(risky)
    await as(anna, (tx) =>
      tx.execute(sql`update poly.key_result set target = 8, current_progress = 5000 where id = ${id}`),
    )
    expect(await totalsOfObjective(objectiveId)).toEqual({ ...risky, progress_sum: 5000 })
    await as(anna, (tx) => tx.execute(sql`update poly.node set state = 'dropped' where id = ${id}`))
    expect(await totalsOfObjective(objectiveId)).toEqual({ ...nothing, of: 0, said_nothing: 0 })
    await as(anna, (tx) => tx.execute(sql`update poly.node set state = 'missed' where id = ${id}`))
    expect(await totalsOfObjective(objectiveId)).toEqual({ ...risky, progress_sum: 5000 })
    expect((await totalsThatDiffer(db.admin)).differences).toEqual([])
  })

  it('[PR13] equal the totals computed from nothing, whatever happens in whatever order', async () => {
    const [first, second] = await as(
      anna,
      async (tx) => [await newObjective(tx, ours, anna, ownerId), await newObjective(tx, ours, anna, ownerId)] as const,
    )
    const made: string[] = []
    const index = fc.nat({ max: 5 })
    const happening = fc.oneof(
      fc.record({
        what: fc.constant('add' as const),
        to: fc.constantFrom(first, second),
        state: fc.constantFrom(...KEY_RESULT_STATES),
      }),
      fc.record({
        what: fc.constant('read' as const),
        index,
        value: fc.integer({ min: -3, max: 20 }),
        status: fc.constantFrom(...STATUSES),
        day: fc.integer({ min: 10, max: 28 }),
      }),
      fc.record({ what: fc.constant('measure' as const), index, target: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ what: fc.constant('state' as const), index, state: fc.constantFrom(...KEY_RESULT_STATES) }),
    )
    const happen = async (tx: Tx, each: typeof happening extends fc.Arbitrary<infer T> ? T : never): Promise<void> => {
      if (each.what === 'add') return void made.push(await addKeyResult(tx, each.to, each.state))
      const id = made.at(-1 - each.index)
      if (id === undefined) return
      if (each.what === 'read') {
        const { value, status } = each
        await newCheckIn(tx, ours, anna, { keyResultId: id, value, status, observedOn: `2026-08-${each.day}` })
      } else if (each.what === 'state') {
        await tx.execute(sql`update poly.node set state = ${each.state} where id = ${id}`)
      } else {
        const [row] = await tx.execute<{ value: number | null }>(
          sql`select current_value::float as value from poly.key_result where id = ${id}`,
        )
        const progress = progressPointsOf(to(each.target), row?.value == null ? null : { value: row.value })
        await tx.execute(
          sql`update poly.key_result set target = ${each.target}, current_progress = ${progress}::int where id = ${id}`,
        )
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 12 }), async (list) => {
        await as(anna, async (tx) => {
          for (const each of list) await happen(tx, each)
        })
        expect((await totalsThatDiffer(db.admin)).differences).toEqual([])
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('make no new version of the objective, and can be written by nobody', async () => {
    const versions = async () =>
      (await db.admin`select version from poly.node_version where node_id = ${ours.objectiveId}`).length
    const before = await versions()
    await as(anna, (tx) => newCheckIn(tx, ours, anna))
    expect(await versions()).toBe(before)
    const [said] =
      await db.admin`select said from poly.node_version where node_id = ${ours.objectiveId} order by version desc limit 1`
    expect(Object.keys(Object(said?.['said']))).not.toContain('progress_sum')
    for (const text of ['update poly.objective set progress_sum = 1', 'update poly.key_result set counts = false'])
      await expect(
        as(anna, (tx) => tx.execute(sql.raw(text))),
        text,
      ).rejects.toThrow(refused)
  })

  it('stand in no index, so that moving them stays inside the page', async () => {
    const indexed =
      await db.admin`select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where (i.indrelid = 'poly.objective'::regclass and a.attname ~ '^(key_result_count|said_|progress_|newest_)')
        or (i.indrelid = 'poly.key_result'::regclass and a.attname ~ '^(counts|current_)')`
    expect([...indexed]).toEqual([])
  })
})

/** Locks a key result in a transaction of its own until `release` is called. */
const hold = async (id: string): Promise<[held: Promise<void>, release: () => void]> => {
  const [released, isHeld] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const held = as(anna, async (tx) => {
    await tx.execute(sql`select from poly.key_result where id = ${id} for no key update`)
    isHeld.resolve()
    await released.promise
  })
  await isHeld.promise
  return [held, () => released.resolve()]
}

/** A check-in that reads two key results of any two objectives, in this order. */
const readBoth = (first: string, second: string) =>
  as(anna, async (tx) => {
    const mine = { orgId, squadId: ownerId, authorId: anna.memberId }
    const id = crypto.randomUUID()
    await insertInto(tx, checkIn, {
      ...mine,
      id,
      cycleId: ours.cycleId,
      weekOf: '2026-08-31',
      digest: Buffer.from('x'),
    })
    const said = { confidence: 5, status: 'on_track', progress: 3000, observedOn: '2026-08-31' } as const
    const read = { ...mine, ...said, checkInId: id, value: 3 }
    await insertInto(tx, checkInValue, { ...read, keyResultId: first }, { ...read, keyResultId: second })
  })

/** How many transactions wait for another one. */
const waiting = async (): Promise<number> => {
  const [row] = await db.admin<
    { n: number }[]
  >`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return row?.n ?? 0
}

describe('check-ins at once', () => {
  it('wait for each other instead of locking each other out, whichever objectives they touch', async () => {
    const ids = Array.from({ length: 4 }, () => crypto.randomUUID()).sort() as string[] as [
      string,
      string,
      string,
      string,
    ]
    await as(anna, async (tx) => {
      const [one, two] = [await newObjective(tx, ours, anna, ownerId), await newObjective(tx, ours, anna, ownerId)]
      for (const [index, id] of ids.entries()) await addKeyResult(tx, [one, two, two, one][index] ?? one, 'active', id)
    })
    const [held, release] = await hold(ids[1])
    // The first waits for its second key result. If it held an objective already, the second would wait for that, and it for the second's.
    const first = readBoth(ids[0], ids[1])
    await expect.poll(waiting).toBe(1)
    await readBoth(ids[2], ids[3])
    release()
    await Promise.all([held, first])
    expect((await totalsThatDiffer(db.admin)).differences).toEqual([])
  })

  it('are refused when a key result was changed after they were computed', async () => {
    const late = as(anna, async (tx) => {
      const [row] = await tx.execute<{ version: number }>(
        sql`select version from poly.node where id = ${ours.keyResultId}`,
      )
      const id = crypto.randomUUID()
      const mine = { orgId, squadId: ownerId, authorId: anna.memberId }
      await insertInto(tx, checkIn, {
        ...mine,
        id,
        cycleId: ours.cycleId,
        weekOf: '2026-08-31',
        digest: Buffer.from('x'),
      })
      await as(anna, (other) =>
        other.execute(sql`update poly.node set title = 'Another' where id = ${ours.keyResultId}`),
      )
      const read = { value: 3, confidence: 5, status: 'on_track', observedOn: '2026-08-31' } as const
      await insertInto(tx, checkInValue, {
        ...mine,
        ...read,
        checkInId: id,
        keyResultId: ours.keyResultId,
        keyResultVersion: Number(row?.version),
      })
    })
    await expect(late).rejects.toMatchObject({ code: 'PC422' })
  })
})
