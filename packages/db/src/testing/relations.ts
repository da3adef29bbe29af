import { addMembers, addSeats, asSystem, newPerson, type TestCompany, type TestPerson, testCompany } from './company.ts'
import { newSquad } from './stage.ts'
import type { TestDatabase } from './test-database.ts'

/** What somebody can be to a bet or a belief, after `domain.md` 8.6 and decision 5. Each is one person who is nothing else. */
export const RELATIONS = [
  /** Sits on the council of the company, whose board it is. */
  'council',
  /** Leads a tribe, which has a board of its own. */
  'other_council',
  'sponsor',
  'road_manager',
  /** Wrote it. */
  'author',
  /** Sits in a squad with a live primary link to it. */
  'serving',
  /** Sits in a squad with a live link to it that is not its primary one. */
  'linked',
  /** Sits in a squad without a link. */
  'other_squad',
  /** Left the squad that serves it. */
  'former',
  /** Of the organisation, without any seat. */
  'member',
  'admin',
  /** Founder, admin and council of another organisation. */
  'outsider',
] as const
export type Relation = (typeof RELATIONS)[number]

export type Cast = {
  readonly company: TestCompany
  /** Where the outsider is from. */
  readonly elsewhere: TestCompany
  /** The squad with the secondary link. */
  readonly gammaId: string
  readonly people: Readonly<Record<Relation, TestPerson>>
}

/** A company with one person per relation; its founder makes what is to be acted upon. */
export async function castOf(db: TestDatabase, slug: string): Promise<Cast> {
  const [company, elsewhere] = [await testCompany(db, slug), await testCompany(db, `${slug}-elsewhere`)]
  const { orgId, founder, anna, bo, lead, former } = company
  const fresh = {
    council: await newPerson(db),
    sponsor: await newPerson(db),
    road_manager: await newPerson(db),
    author: await newPerson(db),
    linked: await newPerson(db),
    member: await newPerson(db),
    admin: await newPerson(db),
  }
  await addMembers(db, orgId, fresh)
  await asSystem(db, orgId, (tx) => tx`update poly.member set role = 'admin' where id = ${fresh.admin.memberId}`)
  const gammaId = await db.asOrg({ orgId, actors: [founder.memberId] }, (tx) =>
    newSquad(tx, company, founder, 'gamma', 'GAM'),
  )
  await addSeats(db, orgId, [
    { memberId: fresh.council.memberId, unitId: company.companyId, role: 'council' },
    { memberId: fresh.linked.memberId, unitId: gammaId, isFirst: true },
  ])
  const people = { ...fresh, other_council: lead, serving: anna, other_squad: bo, former, outsider: elsewhere.founder }
  return { company, elsewhere, gammaId, people }
}
