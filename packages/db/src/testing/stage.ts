import { day } from '@polyrhythm/domain/cycles/day'
import { type Measure, measureFrom } from '@polyrhythm/domain/key-results/measure'
import { progressPointsOf } from '@polyrhythm/domain/key-results/progress-points'
import type { Status } from '@polyrhythm/domain/key-results/suggest-status'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { afterAll } from 'vitest'
import { insertInto } from '#db/insert'
import { checkIn, checkInValue } from '#db/schema/check-in'
import { edge } from '#db/schema/edge'
import { keyResult } from '#db/schema/key-result'
import { node } from '#db/schema/node'
import { objective } from '#db/schema/objective'
import { seat } from '#db/schema/unit'
import type { Tx } from '#db/tenant'
import { type TestCompany, type TestPerson, testCompany } from './company.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

/** What PostgreSQL says to a row or a column that is not one's own. */
export const refused = /row-level security|permission denied/
export const today = sql<string>`poly.today()` as unknown as string

export type Stage = {
  db: TestDatabase
  ours: TestCompany
  /** Another company in the same database. */
  theirs: TestCompany
  /** In our company, as one person. @throws what PostgreSQL said, without Drizzle's wrapping */
  as: <T>(person: TestPerson, work: (tx: Tx) => Promise<T>) => Promise<T>
  /** In our company, as several. */
  acting: <T>(people: readonly TestPerson[], work: (tx: Tx) => Promise<T>) => Promise<T>
}

/** Two companies in a database of its own, for one test file; people act in the first one as the app's role. */
export async function stage(): Promise<Stage> {
  const db = await testDatabase()
  afterAll(() => db.close())
  const [ours, theirs] = [await testCompany(db, 'ours'), await testCompany(db, 'theirs')]
  const acting: Stage['acting'] = (people, work) =>
    db.asOrg({ orgId: ours.orgId, actors: people.map(({ memberId }) => memberId) }, work).catch(bare)
  return { db, ours, theirs, acting, as: (person, work) => acting([person], work) }
}

const bare = (error: unknown): never => {
  throw error instanceof Error && error.cause instanceof Error ? error.cause : error
}

export const rows = async (tx: Tx, query: SQL): Promise<Record<string, unknown>[]> => [...(await tx.execute(query))]

type In = Pick<TestCompany, 'orgId'>
type NewNode = Pick<typeof node.$inferInsert, 'kind' | 'ownerId'> & Partial<typeof node.$inferInsert>

/** A node that a person says is theirs; whether it is, the database decides. @returns its id */
export async function newNode(tx: Tx, { orgId }: In, by: TestPerson, given: NewNode): Promise<string> {
  const id = given.id ?? crypto.randomUUID()
  const made = { createdBy: by.memberId, changedBy: by.memberId, title: 'New', state: 'active' }
  await insertInto(tx, node, { orgId, ...made, ...given, id })
  return id
}

/** A squad, as its node and its unit. @returns its id */
export async function newSquad(tx: Tx, { orgId }: In, by: TestPerson, slug: string, prefix: string): Promise<string> {
  const id = crypto.randomUUID()
  await newNode(tx, { orgId }, by, { id, kind: 'unit', ownerId: id, title: slug })
  await tx.execute(
    sql`insert into poly.unit (org_id, id, kind, slug, prefix) values (${orgId}, ${id}, 'squad', ${slug}, ${prefix})`,
  )
  return id
}

/** An objective of a squad. @returns its id */
export async function newObjective(tx: Tx, company: TestCompany, by: TestPerson, squadId: string): Promise<string> {
  const { orgId, cycleId } = company
  const id = await newNode(tx, company, by, { kind: 'objective', ownerId: squadId })
  await insertInto(tx, objective, { orgId, id, ownerId: squadId, cycleId })
  return id
}

type Said = {
  squadId: string
  keyResultId: string
  value: number
  confidence: number
  status: Status
  observedOn: string
}

/** A check-in with one value; 20 with confidence 5, observed on 2026-08-31, in Alpha unless said otherwise. @returns its id */
export async function newCheckIn(
  tx: Tx,
  { orgId, cycleId, alphaId, keyResultId: alphasKeyResultId }: TestCompany,
  by: TestPerson,
  said: Partial<Said> = {},
): Promise<string> {
  const { squadId = alphaId, keyResultId = alphasKeyResultId, observedOn = '2026-08-31' } = said
  const { value = 20, confidence = 5 } = said
  const id = crypto.randomUUID()
  const mine = { orgId, squadId, authorId: by.memberId }
  await insertInto(tx, checkIn, { ...mine, id, cycleId, weekOf: observedOn, digest: Buffer.from('x') })
  const progress = progressPointsOf(await measureIn(tx, { orgId }, keyResultId), { value })
  const read = { value, confidence, status: said.status ?? ('on_track' as const), progress, observedOn }
  await insertInto(tx, checkInValue, { ...mine, checkInId: id, keyResultId, ...read })
  return id
}

/** The measure of a key result as it stands. */
export async function measureIn(tx: Tx, { orgId }: In, keyResultId: string): Promise<Measure> {
  const { measure: kind, baseline, baselineDueOn, target, low, high } = keyResult
  const [row] = await tx
    .select({ kind, baseline, baselineDueOn, target, low, high })
    .from(keyResult)
    .where(and(eq(keyResult.orgId, orgId), eq(keyResult.id, keyResultId)))
  const made = row && measureFrom({ ...row, baselineDueOn: row.baselineDueOn === null ? null : day(row.baselineDueOn) })
  if (!made?.ok) throw new Error('No measure')
  return made.value
}

type NewEdge = Pick<
  typeof edge.$inferInsert,
  'kind' | 'sourceId' | 'sourceKind' | 'sourceOwnerId' | 'targetId' | 'targetKind' | 'targetOwnerId'
> &
  Partial<typeof edge.$inferInsert>

/** An edge between first versions that a person says is theirs. */
export async function newEdge(tx: Tx, { orgId }: In, by: TestPerson, given: NewEdge): Promise<void> {
  const made = { createdBy: by.memberId, changedBy: by.memberId, sourceVersion: 1, targetVersion: 1 }
  await insertInto(tx, edge, { orgId, ...made, ...given })
}

/** A member's seat from today on. */
export async function newSeat(
  tx: Tx,
  { orgId }: In,
  by: TestPerson,
  given: Pick<typeof seat.$inferInsert, 'memberId' | 'unitId'> & Partial<typeof seat.$inferInsert>,
): Promise<void> {
  await insertInto(tx, seat, { orgId, role: 'member', fromOn: today, givenBy: by.memberId, ...given })
}
