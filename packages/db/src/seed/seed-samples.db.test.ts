import type { MemberId, OrgId } from '@polyrhythm/domain/ids'
import { asAdministrator } from '#db/administrator'
import { type TestDatabase, testDatabase } from '#db/testing/test-database'
import { totalsThatDiffer } from '#db/testing/totals'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleSignIns, seedSamples } from './seed-samples.ts'

const NOW = Date.parse('2026-08-31T09:00+02:00')
let db: TestDatabase
let written: number

beforeAll(async () => {
  db = await testDatabase()
  const started = performance.now()
  written = await seed()
  console.log(`the samples were written in ${Math.round(performance.now() - started)} ms`)
})
afterAll(() => db.close())

const seed = () =>
  asAdministrator(db.adminUrl, (connection) => seedSamples(connection, { nowMs: NOW, passwordHash: '$argon2id$none' }))
const one = async <T>(query: Promise<readonly T[]>): Promise<T | undefined> => (await query)[0]

describe('the sample companies in the database', () => {
  it('are written once', async () => {
    expect(written).toBe(2)
    expect(await seed()).toBe(0)
  })

  it('have their people, squads, bets and readings', async () => {
    const counts = await db.admin`select o.slug,
      (select count(*)::int from poly.member m where m.org_id = o.org_id) as people,
      (select count(*)::int from poly.unit u where u.org_id = o.org_id and u.kind = 'squad') as squads,
      (select count(*)::int from poly.seat s join poly.unit u on (u.org_id, u.id) = (s.org_id, s.unit_id) where s.org_id = o.org_id and s.role = 'member' and u.kind = 'squad') as seats,
      (select count(*)::int from poly.bet b where b.org_id = o.org_id) as bets,
      (select count(*)::int from poly.objective b where b.org_id = o.org_id) as objectives,
      (select count(*)::int from poly.key_result k where k.org_id = o.org_id) as key_results,
      (select count(*)::int from poly.check_in c where c.org_id = o.org_id) as check_ins
      from poly.org o order by slug`
    expect([...counts]).toEqual([
      { slug: 'aldermoor', people: 5, squads: 2, seats: 4, bets: 1, objectives: 1, key_results: 2, check_ins: 5 },
      {
        slug: 'norrpedal',
        people: 85,
        squads: 10,
        seats: 67,
        bets: 14,
        objectives: 23,
        key_results: 32,
        check_ins: 84,
      },
    ])
  })

  it('told the squads that served the closed bet; Everyday has read it, Keyring has not', async () => {
    const notes =
      await db.admin`select u.slug, s.text = b.closing_note as is_the_note, s.at > s.read_at as is_read_before, m.name as read_by
      from poly.squad_note s join poly.bet b on (b.org_id, b.id) = (s.org_id, s.bet_id) join poly.unit u on (u.org_id, u.id) = (s.org_id, s.squad_id)
      left join poly.member m on (m.org_id, m.id) = (s.org_id, s.read_by) order by u.slug`
    expect([...notes]).toEqual([
      { slug: 'everyday', is_the_note: true, is_read_before: false, read_by: 'Bilal Haddad' },
      { slug: 'keyring', is_the_note: true, is_read_before: null, read_by: null },
    ])
  })

  it('count keys on from where the sample stops', async () => {
    const keys =
      await db.admin`select key, title from poly.node where key in ('BL-4', 'B-9', 'G-4', 'I-7', 'D-11', 'PAY-2', 'PAY-2.3', 'RIDE-2.2') order by key`
    expect(keys.map(({ key, title }) => `${key} ${title}`)).toEqual([
      'B-9 Ride together',
      'BL-4 Germany is won in payroll, not in the showroom',
      'D-11 Of 31 lost DE deals in H1 2026, 17 lost to works-council objections, 6 to payroll',
      'G-4 Contribution margin per bike-month',
      'I-7 To riders the app is a key, not a companion',
      'PAY-2 A German employer is live in payroll in a week',
      'PAY-2.3 Reconciliation errors per 1,000 deductions',
      'RIDE-2.2 New riders with ≥ 8 rides in 30 days',
    ])
    const counters =
      await db.admin`select scope, last from poly.counter c join poly.org o using (org_id) where o.slug = 'norrpedal' and scope in ('belief', 'bet') order by scope`
    expect(counters.map(({ scope, last }) => [scope, last])).toEqual([
      ['belief', 4],
      ['bet', 14],
    ])
  })

  it('remember who changed what, when and why', async () => {
    const versions =
      await db.admin`select v.version, v.from_at, v.reason, v.said ->> 'target' as target, m.name from poly.node_version v
      join poly.node n on (n.org_id, n.id) = (v.org_id, v.node_id) join poly.member m on (m.org_id, m.id) = (v.org_id, v.by) where n.key = 'RIDE-2.2' order by v.version`
    expect([...versions]).toEqual([
      { version: 1, from_at: new Date('2026-07-01T08:01:00Z'), reason: null, target: '66', name: 'Lea Sandström' },
      {
        version: 2,
        from_at: new Date('2026-07-27T09:00:00Z'),
        reason: '14 % of July deliveries came without lock or helmet; not ours to fix this quarter',
        target: '62',
        name: 'Lea Sandström',
      },
    ])
    const lost = await one(
      db.admin`select n.state, b.outcome, n.changed_at from poly.bet b join poly.node n on (n.org_id, n.id) = (b.org_id, b.id) where n.title = 'Ride together'`,
    )
    expect(lost).toEqual({ state: 'closed', outcome: 'lost', changed_at: new Date('2026-05-18T13:00:00Z') })
  })

  it('stand where the study says: current values, rank, grades, the answered question', async () => {
    const current = await one(
      db.admin`select current_value::float, current_confidence, current_status, current_observed_on::text from poly.key_result k join poly.node n on (n.org_id, n.id) = (k.org_id, k.id) where n.key = 'PAY-2.3'`,
    )
    expect(current).toEqual({
      current_value: 8.8,
      current_confidence: 3,
      current_status: 'off_track',
      current_observed_on: '2026-08-31',
    })
    const board =
      await db.admin`select n.title from poly.place p join poly.node n on (n.org_id, n.id) = (p.org_id, p.bet_id) join poly.node b on (b.org_id, b.id) = (p.org_id, p.board_id) where b.title = 'Company bets' and n.title <> 'First-visit fix' order by rank`
    expect(board.map(({ title }) => title)).toEqual([
      'First thirty days',
      'Never off the road',
      'Payroll in a box',
      'Second life',
      'Predict the breakdown',
      'One price, any bike',
      'Netherlands restart',
      'Open fleet API',
    ])
    const question = await one(
      db.admin`select n.state, m.name, a.answered_at from poly.ask a join poly.node n on (n.org_id, n.id) = (a.org_id, a.id) join poly.member m on (m.org_id, m.id) = (a.org_id, a.answered_by)`,
    )
    expect(question).toEqual({ state: 'answered', name: 'Felix Braun', answered_at: new Date('2026-08-13T07:00:00Z') })
    const belief = await one(db.admin`select state from poly.node where key = 'BL-4'`)
    expect(belief).toEqual({ state: 'challenged' })
  })

  it('[PR13] keep totals that equal what the domain makes of every reading', async () => {
    expect(await totalsThatDiffer(db.admin)).toEqual({ objectives: 24, differences: [] })
  })

  it('nothing lies in the future', async () => {
    const late =
      await db.admin`select 'node' from poly.node where changed_at > ${new Date(NOW)} union all select 'check-in' from poly.check_in where published_at > ${new Date(NOW)}
      union all select 'edge' from poly.edge where changed_at > ${new Date(NOW)} union all select 'rank' from poly.rank_change where at > ${new Date(NOW)}`
    expect([...late]).toEqual([])
  })

  it('the app sees one company at a time, and one address sits in both by two memberships', async () => {
    const memberships = await db.admin<
      { org_id: OrgId; member_id: MemberId; name: string }[]
    >`select ms.org_id, ms.member_id, d.name from poly.membership ms join poly.account a on a.id = ms.account_id join poly.org_directory d using (org_id) where a.email = 'olga@norrpedal.example' order by d.name`
    expect(memberships.map(({ name }) => name)).toEqual(['Aldermoor Housing', 'Norrpedal AB'])
    for (const { org_id: orgId, member_id: memberId, name } of memberships) {
      const seen = await db.asOrg({ orgId, actors: [memberId] }, async (tx) => [
        ...(await tx.execute(`select name from poly.org`)),
      ])
      expect(seen).toEqual([{ name }])
    }
    const accounts = await db.admin`select email, is_sample from poly.account`
    expect(accounts).toHaveLength(new Set(sampleSignIns.map(({ email }) => email)).size)
    expect(accounts.every(({ is_sample: isSample }) => isSample === true)).toBe(true)
  })
})

describe('a later day', () => {
  it('moves everything by whole weeks, and names the cycles after the time in which they lie', async () => {
    const later = await testDatabase()
    await asAdministrator(later.adminUrl, (connection) =>
      seedSamples(connection, { nowMs: Date.parse('2026-12-02T06:30+01:00'), passwordHash: 'x' }),
    )
    const cycles =
      await later.admin`select name, starts_on::text as starts from poly.cycle where kind = 'custom' order by starts_on`
    expect(cycles.map(({ name, starts }) => `${name} ${starts}`)).toEqual(['2026-Q3 2026-07-01', '2026-Q4 2026-09-30'])
    const last = await one(later.admin`select max(week_of)::text as week from poly.check_in`)
    expect(last).toEqual({ week: '2026-11-30' })
    await later.close()
  })
})
