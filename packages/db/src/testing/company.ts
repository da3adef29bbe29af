import type { AccountId, MemberId, OrgId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { insertInto } from '#db/insert'
import { cycle } from '#db/schema/cycle'
import { keyResult } from '#db/schema/key-result'
import { node } from '#db/schema/node'
import { objective } from '#db/schema/objective'
import { type seat, standing, unit } from '#db/schema/unit'
import type { TestDatabase } from './test-database.ts'

/** Of 'a phrase of a test company': who signs in at all can be asked for it. */
const someHash = '$argon2id$v=19$m=19456,t=2,p=1$MjHs1imckixVEYF0BD0Rjw$0LoqTHZL5QyWb5bvvV594rjvg1lIBMn5dtKC+jAT++Q'

/** A small company with the people that refusals need; made through the app role, except its members. */
export type TestCompany = {
  orgId: OrgId
  slug: string
  companyId: string
  boardId: string
  tribeId: string
  cycleId: string
  /** The squads Alpha and Beta. */
  alphaId: string
  betaId: string
  /** Founder: admin and first of the council. */
  founder: TestPerson
  /** Sits in Alpha. */
  anna: TestPerson
  /** Sits in Beta. */
  bo: TestPerson
  /** Leads the tribe that both squads stand in; sits in neither. */
  lead: TestPerson
  /** Left Alpha. */
  former: TestPerson
  objectiveId: string
  /** Increase 10 → 50 %, in Alpha. */
  keyResultId: string
}

export type TestPerson = { accountId: AccountId; memberId: MemberId }

const uuid = (): string => crypto.randomUUID()

/** @param slug also the organisation's name */
export async function testCompany(db: TestDatabase, slug: string): Promise<TestCompany> {
  const orgId = uuid() as OrgId
  const [companyId, boardId, tribeId, cycleId, alphaId, betaId, objectiveId, keyResultId] = Array.from(
    { length: 8 },
    uuid,
  ) as [string, string, string, string, string, string, string, string]
  const founder = await newPerson(db)
  await db.asOrg({ orgId, actors: [founder.memberId] }, async (tx) => {
    await tx.execute(
      sql`select poly.found_org(${slug}, ${slug}, 'Europe/Stockholm', 'quarter', 'spotify', ${founder.accountId}, 'Founder', ${companyId}, ${boardId})`,
    )
    await insertInto(tx, cycle, {
      orgId,
      id: cycleId,
      name: '2026-Q3',
      kind: 'quarter',
      startsOn: '2026-07-01',
      endsOn: '2026-09-30',
    })
    const made = {
      orgId,
      createdBy: founder.memberId,
      changedBy: founder.memberId,
      kind: 'unit' as const,
      state: 'active',
    }
    for (const [id, title, kind, prefix] of [
      [tribeId, 'Tribe', 'tribe', null],
      [alphaId, 'Alpha', 'squad', 'ALF'],
      [betaId, 'Beta', 'squad', 'BET'],
    ] as const) {
      await insertInto(tx, node, { ...made, id, ownerId: id, title })
      await insertInto(tx, unit, { orgId, id, kind, slug: title.toLowerCase(), prefix })
      await insertInto(tx, standing, {
        orgId,
        unitId: id,
        parentId: kind === 'tribe' ? companyId : tribeId,
        fromOn: '2026-01-01',
      })
    }
  })
  const [anna, bo, lead, former] = [await newPerson(db), await newPerson(db), await newPerson(db), await newPerson(db)]
  await addMembers(db, orgId, { anna, bo, lead, former })
  await addSeats(db, orgId, [
    { memberId: anna.memberId, unitId: alphaId, role: 'member', isFirst: true },
    { memberId: bo.memberId, unitId: betaId, role: 'member', isFirst: true },
    { memberId: lead.memberId, unitId: tribeId, role: 'lead' },
    { memberId: former.memberId, unitId: alphaId, role: 'member', untilOn: '2026-02-01' },
  ])
  await db.asOrg({ orgId, actors: [anna.memberId] }, async (tx) => {
    const made = { orgId, ownerId: alphaId, createdBy: anna.memberId, changedBy: anna.memberId, state: 'active' }
    await insertInto(tx, node, {
      ...made,
      id: objectiveId,
      kind: 'objective',
      title: 'Riders ride in week one',
    })
    await insertInto(tx, objective, {
      orgId,
      id: objectiveId,
      ownerId: alphaId,
      cycleId,
      basis: 'own_mission',
      basisReason: 'Our mission.',
    })
    await insertInto(tx, node, {
      ...made,
      id: keyResultId,
      kind: 'key_result',
      title: 'First ride within three days',
    })
    await insertInto(tx, keyResult, {
      orgId,
      id: keyResultId,
      ownerId: alphaId,
      objectiveId,
      measure: 'increase',
      unit: '%',
      baseline: 10,
      target: 50,
    })
  })
  return {
    orgId,
    slug,
    companyId,
    boardId,
    tribeId,
    cycleId,
    alphaId,
    betaId,
    founder,
    anna,
    bo,
    lead,
    former,
    objectiveId,
    keyResultId,
  }
}

/** Members enter by invitations only; tests need not walk that road each time. */
export const addMembers = async (
  db: TestDatabase,
  orgId: OrgId,
  people: Readonly<Record<string, TestPerson>>,
): Promise<void> => {
  for (const [name, { accountId, memberId }] of Object.entries(people))
    await asSystem(
      db,
      orgId,
      (tx) =>
        tx`insert into poly.member (org_id, id, account_id, name) values (${orgId}, ${memberId}, ${accountId}, ${name})`,
    )
}

type TestSeat = Pick<typeof seat.$inferInsert, 'memberId' | 'unitId' | 'role' | 'isFirst' | 'untilOn'>

/** Seats that began long ago, which nobody may give. */
export const addSeats = async (db: TestDatabase, orgId: OrgId, seats: readonly TestSeat[]): Promise<void> => {
  for (const { memberId, unitId, role = 'member', isFirst = false, untilOn = 'infinity' } of seats)
    await asSystem(
      db,
      orgId,
      (tx) => tx`insert into poly.seat (org_id, member_id, unit_id, role, from_on, until_on, given_by, is_first)
      values (${orgId}, ${memberId}, ${unitId}, ${role}, '2026-01-01', ${untilOn}::text::date, ${memberId}, ${isFirst})`,
    )
}

/** An account that can sign in nowhere yet. */
export async function newPerson(db: TestDatabase): Promise<TestPerson> {
  const accountId = uuid() as AccountId
  await db.app`insert into poly.account (id, email, name, password_hash) values (${accountId}, ${`${accountId}@example.com`}, 'Somebody', ${someHash})`
  return { accountId, memberId: uuid() as MemberId }
}

export const asSystem = (
  db: TestDatabase,
  orgId: OrgId,
  work: (tx: TestDatabase['admin']) => Promise<unknown>,
): Promise<unknown> =>
  db.admin.begin(async (tx) => {
    await tx`select set_config('app.org_id', ${orgId}, true), set_config('app.actors', '{}', true)`
    await work(tx as unknown as TestDatabase['admin'])
  })
