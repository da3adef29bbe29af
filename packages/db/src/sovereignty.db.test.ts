import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertInto } from './insert.ts'
import { bet } from './schema/bet.ts'
import { checkIn, checkInValue } from './schema/check-in.ts'
import { edge } from './schema/edge.ts'
import { keyResult } from './schema/key-result.ts'
import { node } from './schema/node.ts'
import { objective } from './schema/objective.ts'
import { seat } from './schema/unit.ts'
import type { Tx } from './tenant.ts'
import { type TestCompany, type TestPerson, addMembers, newPerson, testCompany } from './testing/company.ts'
import { type TestDatabase, testDatabase } from './testing/test-database.ts'

let db: TestDatabase
let ours: TestCompany
let theirs: TestCompany
beforeAll(async () => {
  db = await testDatabase()
  ours = await testCompany(db, 'ours')
  theirs = await testCompany(db, 'theirs')
})
afterAll(() => db.close())

/** Drizzle wraps what PostgreSQL said; the tests read PostgreSQL's own words. */
const bare = (error: unknown): never => {
  throw error instanceof Error && error.cause instanceof Error ? error.cause : error
}
const acting = <T>(actors: readonly TestPerson[], work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.asOrg({ orgId: ours.orgId, actors: actors.map(({ memberId }) => memberId) }, work).catch(bare)
const as = <T>(person: TestPerson, work: (tx: Tx) => Promise<T>): Promise<T> => acting([person], work)
const refused = /row-level security|permission denied/
const rows = async (tx: Tx, query: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> => [
  ...(await tx.execute(query)),
]
const today = sql<string>`poly.today()` as unknown as string

const newObjective = async (tx: Tx, by: TestPerson, squadId: string): Promise<void> => {
  const id = crypto.randomUUID()
  await insertInto(tx, node, {
    orgId: ours.orgId,
    id,
    kind: 'objective',
    ownerId: squadId,
    title: 'New',
    createdBy: by.memberId,
    changedBy: by.memberId,
  })
  await insertInto(tx, objective, { orgId: ours.orgId, id, ownerId: squadId, cycleId: ours.cycleId })
}
const newCheckIn = async (tx: Tx, by: TestPerson, squadId: string, keyResultId: string): Promise<string> => {
  const id = crypto.randomUUID()
  await insertInto(tx, checkIn, {
    orgId: ours.orgId,
    id,
    squadId,
    cycleId: ours.cycleId,
    weekOf: '2026-08-31',
    authorId: by.memberId,
    digest: Buffer.from('x'),
  })
  await insertInto(tx, checkInValue, {
    orgId: ours.orgId,
    checkInId: id,
    keyResultId,
    squadId,
    authorId: by.memberId,
    value: 20,
    confidence: 5,
    status: 'on_track',
    observedOn: '2026-08-31',
  })
  return id
}

describe('a tenant', () => {
  it('without both settings sees no row and writes none', async () => {
    expect([...(await db.app`select * from poly.node`)]).toEqual([])
    expect([...(await db.app`select * from poly.member`)]).toEqual([])
    await expect(
      db.app`insert into poly.cycle (org_id, name, kind, starts_on, ends_on) values (${ours.orgId}, 'x', 'custom', '2020-01-01', '2020-02-01')`,
    ).rejects.toThrow(refused)
  })

  it('does not leave its settings on the pooled connection', async () => {
    await Promise.all(Array.from({ length: 20 }, () => as(ours.anna, (tx) => rows(tx, sql`select 1`))))
    const seen = await Promise.all(Array.from({ length: 20 }, () => db.app`select count(*)::int as n from poly.node`))
    expect(seen.map(([row]) => row?.['n'])).toEqual(Array.from({ length: 20 }, () => 0))
  })

  it('does not see another tenant’s rows in any table', async () => {
    const tables = await db.admin<
      { name: string }[]
    >`select relname as name from pg_class where relnamespace = 'poly'::regnamespace and relrowsecurity`
    for (const { name } of tables) {
      const foreign = await as(ours.anna, (tx) =>
        rows(tx, sql`select count(*)::int as n from poly.${sql.identifier(name)} where org_id <> ${ours.orgId}`),
      )
      expect(foreign, name).toEqual([{ n: 0 }])
    }
  })

  it('cannot insert for another tenant', async () => {
    await expect(
      as(ours.anna, (tx) =>
        insertInto(tx, node, {
          orgId: theirs.orgId,
          kind: 'ask',
          ownerId: theirs.alphaId,
          title: 'x',
          createdBy: ours.anna.memberId,
          changedBy: ours.anna.memberId,
        }),
      ),
    ).rejects.toThrow(refused)
  })

  it('cannot update another tenant’s rows, nor move its own there', async () => {
    expect(
      await as(ours.anna, (tx) =>
        rows(tx, sql`update poly.node set title = 'mine' where id = ${theirs.objectiveId} returning id`),
      ),
    ).toEqual([])
    await expect(
      as(ours.anna, (tx) =>
        tx.execute(sql`update poly.node set org_id = ${theirs.orgId} where id = ${ours.objectiveId}`),
      ),
    ).rejects.toThrow(refused)
  })

  it('cannot point at another tenant’s rows by a foreign key', async () => {
    await expect(
      as(ours.anna, async (tx) => {
        const id = crypto.randomUUID()
        await insertInto(tx, node, {
          orgId: ours.orgId,
          id,
          kind: 'objective',
          ownerId: ours.alphaId,
          title: 'x',
          createdBy: ours.anna.memberId,
          changedBy: ours.anna.memberId,
        })
        await insertInto(tx, objective, { orgId: ours.orgId, id, ownerId: ours.alphaId, cycleId: theirs.cycleId })
      }),
    ).rejects.toThrow(/foreign key/)
  })

  it('cannot act as a member of another tenant', async () => {
    await expect(acting([theirs.anna], (tx) => newObjective(tx, theirs.anna, ours.alphaId))).rejects.toThrow(refused)
  })

  it('cannot replay the past: the clock setting is not the app’s', async () => {
    const [row] = await as(ours.anna, async (tx) => {
      await tx.execute(sql`select set_config('app.clock', '2020-01-01', true)`)
      return rows(tx, sql`select poly.clock() > now() - interval '1 minute' as "isNow"`)
    })
    expect(row).toEqual({ isNow: true })
  })
})

describe('a squad', () => {
  const outsiders: [string, (company: TestCompany) => TestPerson][] = [
    ['another squad', (company) => company.bo],
    ['its tribe’s lead', (company) => company.lead],
    ['an admin of the council', (company) => company.founder],
    ['a former member', (company) => company.former],
  ]

  it.each(outsiders)('is not written by %s: no objective, no key result, no check-in, no link', async (_name, who) => {
    const person = who(ours)
    await expect(as(person, (tx) => newObjective(tx, person, ours.alphaId))).rejects.toThrow(refused)
    await expect(as(person, (tx) => newCheckIn(tx, person, ours.alphaId, ours.keyResultId))).rejects.toThrow(refused)
    await expect(
      as(person, (tx) =>
        insertInto(tx, keyResult, {
          orgId: ours.orgId,
          id: ours.objectiveId,
          ownerId: ours.alphaId,
          objectiveId: ours.objectiveId,
          measure: 'milestone',
        }),
      ),
    ).rejects.toThrow(refused)
    await expect(
      as(person, (tx) =>
        insertInto(tx, edge, {
          orgId: ours.orgId,
          kind: 'contributes',
          sourceId: ours.objectiveId,
          sourceKind: 'objective',
          sourceOwnerId: ours.alphaId,
          targetId: ours.boardId,
          targetKind: 'board',
          targetOwnerId: ours.companyId,
          weight: 'primary',
          sentence: 'x',
          sourceVersion: 1,
          targetVersion: 1,
          createdBy: person.memberId,
          changedBy: person.memberId,
        }),
      ),
    ).rejects.toThrow(refused)
  })

  it.each(outsiders)('is not changed by %s: no row answers', async (_name, who) => {
    const person = who(ours)
    for (const query of [
      sql`update poly.node set title = 'taken' where id = ${ours.keyResultId} returning id`,
      sql`update poly.objective set ambition = 'committed' where id = ${ours.objectiveId} returning id`,
      sql`update poly.key_result set target = 1 where id = ${ours.keyResultId} returning id`,
    ])
      expect(await as(person, (tx) => rows(tx, query))).toEqual([])
  })

  it('cannot be written in another member’s name', async () => {
    await expect(as(ours.bo, (tx) => newObjective(tx, ours.anna, ours.alphaId))).rejects.toThrow(refused)
    await expect(as(ours.bo, (tx) => newCheckIn(tx, ours.anna, ours.alphaId, ours.keyResultId))).rejects.toThrow(
      refused,
    )
  })

  it('cannot lend its objective to a key result of another squad', async () => {
    await expect(
      as(ours.bo, async (tx) => {
        const id = crypto.randomUUID()
        await insertInto(tx, node, {
          orgId: ours.orgId,
          id,
          kind: 'key_result',
          ownerId: ours.betaId,
          title: 'x',
          createdBy: ours.bo.memberId,
          changedBy: ours.bo.memberId,
        })
        await insertInto(tx, keyResult, {
          orgId: ours.orgId,
          id,
          ownerId: ours.betaId,
          objectiveId: ours.objectiveId,
          measure: 'milestone',
        })
      }),
    ).rejects.toThrow(/foreign key/)
  })

  it('keeps what it owns: owner, kind, key and version have no update', async () => {
    for (const column of ['owner_id', 'kind', 'key', 'version', 'created_by', 'changed_by'])
      await expect(
        as(ours.anna, (tx) =>
          tx.execute(
            sql`update poly.node set ${sql.identifier(column)} = ${sql.identifier(column)} where id = ${ours.objectiveId}`,
          ),
        ),
        column,
      ).rejects.toThrow(refused)
    await expect(as(ours.anna, (tx) => tx.execute(sql`update poly.key_result set current_value = 50`))).rejects.toThrow(
      refused,
    )
  })

  it('is written by its member', async () => {
    await as(ours.anna, (tx) => newObjective(tx, ours.anna, ours.alphaId))
    expect(
      await as(ours.anna, (tx) =>
        rows(tx, sql`update poly.key_result set target = 60 where id = ${ours.keyResultId} returning target`),
      ),
    ).toHaveLength(1)
  })

  it('has several authors in one batch, each for their own squad only', async () => {
    const both = [ours.anna, ours.bo]
    await acting(both, (tx) => newCheckIn(tx, ours.anna, ours.alphaId, ours.keyResultId))
    await expect(acting(both, (tx) => newCheckIn(tx, ours.bo, ours.alphaId, ours.keyResultId))).rejects.toThrow(refused)
    await expect(acting(both, (tx) => newObjective(tx, ours.anna, ours.alphaId))).rejects.toThrow(refused)
  })
})

describe('a published check-in', () => {
  it('cannot be changed or deleted by anybody, its author included', async () => {
    await as(ours.anna, (tx) => newCheckIn(tx, ours.anna, ours.alphaId, ours.keyResultId))
    for (const text of [
      'update poly.check_in set learning = $$other$$',
      'delete from poly.check_in',
      'update poly.check_in_value set value = 50',
      'delete from poly.check_in_value',
    ])
      await expect(
        as(ours.anna, (tx) => tx.execute(sql.raw(text))),
        text,
      ).rejects.toThrow(refused)
  })

  it('cannot be added to by its own author in a later transaction', async () => {
    const id = await as(ours.anna, (tx) => newCheckIn(tx, ours.anna, ours.alphaId, ours.keyResultId))
    const other = crypto.randomUUID()
    await as(ours.anna, async (tx) => {
      const made = { orgId: ours.orgId, createdBy: ours.anna.memberId, changedBy: ours.anna.memberId, state: 'active' }
      await insertInto(tx, node, { ...made, id: other, kind: 'key_result', ownerId: ours.alphaId, title: 'Another' })
      const detail = { orgId: ours.orgId, id: other, ownerId: ours.alphaId, objectiveId: ours.objectiveId }
      await insertInto(tx, keyResult, { ...detail, measure: 'milestone' })
    })
    const late = as(ours.anna, (tx) =>
      tx.execute(sql`insert into poly.check_in_value (org_id, check_in_id, key_result_id, squad_id, author_id, value, confidence, status, observed_on)
        values (${ours.orgId}, ${id}, ${other}, ${ours.alphaId}, ${ours.anna.memberId}, 1, 9, 'on_track', '2026-08-31')`),
    )
    await expect(late).rejects.toThrow(/cannot be added to/)
  })

  it('cannot say when it was published', async () => {
    await expect(
      as(ours.anna, (tx) =>
        tx.execute(
          sql`insert into poly.check_in (org_id, id, squad_id, cycle_id, week_of, author_id, digest, published_at) values (${ours.orgId}, ${crypto.randomUUID()}, ${ours.alphaId}, ${ours.cycleId}, '2026-08-31', ${ours.anna.memberId}, 'x', '2020-01-01')`,
        ),
      ),
    ).rejects.toThrow(refused)
  })

  it('is what its key results now say, and an older value never replaces a newer one', async () => {
    await as(ours.anna, async (tx) => {
      const id = crypto.randomUUID()
      await insertInto(tx, checkIn, {
        orgId: ours.orgId,
        id,
        squadId: ours.alphaId,
        cycleId: ours.cycleId,
        weekOf: '2026-07-06',
        authorId: ours.anna.memberId,
        digest: Buffer.from('x'),
      })
      await insertInto(tx, checkInValue, {
        orgId: ours.orgId,
        checkInId: id,
        keyResultId: ours.keyResultId,
        squadId: ours.alphaId,
        authorId: ours.anna.memberId,
        value: 1,
        confidence: 2,
        status: 'off_track',
        observedOn: '2026-07-06',
      })
    })
    const [row] = await as(ours.anna, (tx) =>
      rows(
        tx,
        sql`select current_value::float as value, current_confidence as confidence from poly.key_result where id = ${ours.keyResultId}`,
      ),
    )
    expect(row).toEqual({ value: 20, confidence: 5 })
  })
})

describe('a seat', () => {
  const sit = (by: TestPerson, who: TestPerson, unitId: string, more: Partial<typeof seat.$inferInsert> = {}) =>
    as(by, (tx) =>
      insertInto(tx, seat, {
        orgId: ours.orgId,
        memberId: who.memberId,
        unitId,
        role: 'member',
        fromOn: today,
        givenBy: by.memberId,
        ...more,
      }),
    )

  it('is not taken by an admin for himself in a squad that has members, nor as a first one', async () => {
    await expect(sit(ours.founder, ours.founder, ours.alphaId)).rejects.toThrow(refused)
    await expect(sit(ours.founder, ours.founder, ours.alphaId, { isFirst: true })).rejects.toThrow(refused)
  })

  it('is not given by an outsider, nor in a member’s name', async () => {
    await expect(sit(ours.bo, ours.bo, ours.alphaId)).rejects.toThrow(refused)
    await expect(sit(ours.lead, ours.lead, ours.alphaId)).rejects.toThrow(refused)
    await expect(sit(ours.bo, ours.bo, ours.alphaId, { givenBy: ours.anna.memberId })).rejects.toThrow(refused)
  })

  it('does not begin in the past', async () => {
    await expect(sit(ours.anna, ours.bo, ours.alphaId, { fromOn: '2026-01-02' })).rejects.toThrow(refused)
  })

  it('opens a squad once: by its creator or an admin while nobody ever sat there', async () => {
    const gamma = crypto.randomUUID()
    await as(ours.founder, async (tx) => {
      await insertInto(tx, node, {
        orgId: ours.orgId,
        id: gamma,
        kind: 'unit',
        ownerId: gamma,
        title: 'Gamma',
        state: 'active',
        createdBy: ours.founder.memberId,
        changedBy: ours.founder.memberId,
      })
      await tx.execute(
        sql`insert into poly.unit (org_id, id, kind, slug, prefix) values (${ours.orgId}, ${gamma}, 'squad', 'gamma', 'GAM')`,
      )
    })
    await expect(sit(ours.lead, ours.lead, gamma, { isFirst: true })).rejects.toThrow(refused)
    await sit(ours.founder, ours.founder, gamma, { isFirst: true })
    await as(ours.founder, (tx) =>
      tx.execute(sql`update poly.seat set until_on = poly.today() where unit_id = ${gamma}`),
    )
    await expect(sit(ours.founder, ours.founder, gamma, { isFirst: true })).rejects.toThrow(refused)
  })

  it('two first seats at once leave one', async () => {
    const delta = crypto.randomUUID()
    await as(ours.founder, async (tx) => {
      await insertInto(tx, node, {
        orgId: ours.orgId,
        id: delta,
        kind: 'unit',
        ownerId: delta,
        title: 'Delta',
        state: 'active',
        createdBy: ours.founder.memberId,
        changedBy: ours.founder.memberId,
      })
      await tx.execute(
        sql`insert into poly.unit (org_id, id, kind, slug, prefix) values (${ours.orgId}, ${delta}, 'squad', 'delta', 'DEL')`,
      )
    })
    const both = await Promise.allSettled([
      sit(ours.founder, ours.founder, delta, { isFirst: true }),
      sit(ours.founder, ours.bo, delta, { isFirst: true }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is given by who sits there, and ends by who holds it', async () => {
    const guest = await newPerson(db)
    await addMembers(db, ours.orgId, { guest })
    await sit(ours.anna, guest, ours.alphaId)
    await as(guest, (tx) => newObjective(tx, guest, ours.alphaId))
    await as(guest, (tx) =>
      tx.execute(sql`update poly.seat set until_on = poly.today() where member_id = ${guest.memberId}`),
    )
    await expect(as(guest, (tx) => newObjective(tx, guest, ours.alphaId))).rejects.toThrow(refused)
  })

  it('is not ended by an outsider, and not lengthened by its holder', async () => {
    expect(
      await as(ours.bo, (tx) =>
        rows(
          tx,
          sql`update poly.seat set until_on = poly.today() where member_id = ${ours.anna.memberId} returning unit_id`,
        ),
      ),
    ).toEqual([])
    expect(
      await as(ours.founder, (tx) =>
        rows(
          tx,
          sql`update poly.seat set until_on = poly.today() where member_id = ${ours.anna.memberId} returning unit_id`,
        ),
      ),
    ).toEqual([])
    await expect(
      as(ours.former, (tx) =>
        tx.execute(sql`update poly.seat set until_on = 'infinity' where member_id = ${ours.former.memberId}`),
      ),
    ).rejects.toThrow(/a seat can only end/)
  })

  it('on a council is an admin’s to give, and is remembered', async () => {
    await expect(sit(ours.bo, ours.bo, ours.companyId, { role: 'council' })).rejects.toThrow(refused)
    await sit(ours.founder, ours.lead, ours.companyId, { role: 'council' })
    const said = await as(ours.bo, (tx) =>
      rows(
        tx,
        sql`select by from poly.row_version where of = 'seat' and key like ${`${ours.lead.memberId}/${ours.companyId}/council/%`}`,
      ),
    )
    expect(said).toEqual([{ by: ours.founder.memberId }])
  })
})

describe('a bet', () => {
  const pitch = async (by: TestPerson, ownerId: string): Promise<string> => {
    const id = crypto.randomUUID()
    await as(by, async (tx) => {
      const made = { orgId: ours.orgId, createdBy: by.memberId, changedBy: by.memberId, state: 'pitched' }
      await insertInto(tx, node, { ...made, id, kind: 'bet', ownerId, title: 'A bet' })
      await insertInto(tx, bet, { orgId: ours.orgId, id, ownerId })
    })
    return id
  }

  it('is not taken onto the board of another unit by that unit’s council', async () => {
    const id = await pitch(ours.bo, ours.companyId)
    const board = crypto.randomUUID()
    await as(ours.lead, async (tx) => {
      const made = { orgId: ours.orgId, createdBy: ours.lead.memberId, changedBy: ours.lead.memberId, state: 'active' }
      await insertInto(tx, node, { ...made, id: board, kind: 'board', ownerId: ours.tribeId, title: 'Tribe' })
      await tx.execute(
        sql`insert into poly.board (org_id, id, owner_id) values (${ours.orgId}, ${board}, ${ours.tribeId})`,
      )
    })
    const taken = as(ours.lead, (tx) => tx.execute(sql`select poly.move_bet(${board}, ${id}, 'now', null, 'Mine')`))
    await expect(taken).rejects.toThrow(/own unit/)
  })

  it('is neither placed, closed nor given a sponsor by its author alone', async () => {
    const id = await pitch(ours.bo, ours.companyId)
    const say = (query: ReturnType<typeof sql>) => as(ours.bo, (tx) => tx.execute(query))
    await expect(say(sql`update poly.node set state = 'on_board' where id = ${id}`)).rejects.toThrow(/council decides/)
    await expect(say(sql`update poly.bet set sponsor_id = ${ours.founder.memberId} where id = ${id}`)).rejects.toThrow(
      /council names/,
    )
    await say(sql`update poly.bet set sponsor_id = ${ours.bo.memberId} where id = ${id}`)
  })
})

describe('a voice', () => {
  it('is not lent to an admin by a council seat in a squad', async () => {
    const squadBoard = as(ours.founder, async (tx) => {
      await insertInto(tx, seat, {
        orgId: ours.orgId,
        memberId: ours.founder.memberId,
        unitId: ours.alphaId,
        role: 'council',
        fromOn: today,
        givenBy: ours.founder.memberId,
      })
      const made = {
        orgId: ours.orgId,
        createdBy: ours.founder.memberId,
        changedBy: ours.founder.memberId,
        state: 'active',
      }
      await insertInto(tx, node, { ...made, kind: 'board', ownerId: ours.alphaId, title: 'Ours now' })
    })
    await expect(squadBoard).rejects.toThrow(refused)
  })

  it('speaks for itself: evidence of others is not reworded, and nobody says what another asks about', async () => {
    const [data, belief, ask] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
    await as(ours.anna, async (tx) => {
      const made = {
        orgId: ours.orgId,
        createdBy: ours.anna.memberId,
        changedBy: ours.anna.memberId,
        ownerId: ours.companyId,
      }
      await insertInto(tx, node, { ...made, id: data, kind: 'data', title: 'Data', state: 'active' })
      await insertInto(tx, node, { ...made, id: belief, kind: 'belief', title: 'Belief', state: 'draft' })
      await insertInto(tx, node, { ...made, id: ask, kind: 'ask', title: 'Why?', state: 'open' })
      const ends = {
        sourceOwnerId: ours.companyId,
        targetId: belief,
        targetKind: 'belief' as const,
        targetOwnerId: ours.companyId,
        sourceVersion: 1,
        targetVersion: 1,
      }
      await insertInto(tx, edge, {
        orgId: ours.orgId,
        kind: 'evidence',
        sourceId: data,
        sourceKind: 'data',
        ...ends,
        stance: 'supports',
        createdBy: ours.anna.memberId,
        changedBy: ours.anna.memberId,
      })
    })
    const reworded = await as(ours.bo, (tx) =>
      rows(tx, sql`update poly.edge set stance = 'contradicts' where source_id = ${data} returning id`),
    )
    expect(reworded).toEqual([])
    const aimed = as(ours.bo, (tx) => {
      const ends = {
        sourceId: ask,
        sourceKind: 'ask' as const,
        sourceOwnerId: ours.companyId,
        targetId: belief,
        targetKind: 'belief' as const,
        targetOwnerId: ours.companyId,
        sourceVersion: 1,
        targetVersion: 1,
      }
      return insertInto(tx, edge, {
        orgId: ours.orgId,
        kind: 'about',
        ...ends,
        createdBy: ours.bo.memberId,
        changedBy: ours.bo.memberId,
      })
    })
    await expect(aimed).rejects.toThrow(refused)
  })
})
