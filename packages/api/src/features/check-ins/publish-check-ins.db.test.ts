import { crowdOf } from '@polyrhythm/db/tenant'
import { type TestCompany, type TestPerson, testCompany } from '@polyrhythm/db/testing/company'
import type { PublishCheckIn } from '@polyrhythm/domain/check-ins/publish-check-in'
import { day } from '@polyrhythm/domain/cycles/day'
import { TRPCError } from '@trpc/server'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { plainPublishCheckIn } from '#api/testing/plain/publish-check-in'
import { stage } from '#api/testing/stage'
import { contextOf } from '#api/testing/test-api'
import { refusalOfDatabase } from '#api/trpc/refusal-of-database'
import { whoEntered } from '#api/trpc/who-entered'
import { checkInPublisher } from './publish-check-ins.ts'

const { db, api, company } = await stage('together')

const checkIn = (of: TestCompany, more: Partial<PublishCheckIn> = {}): PublishCheckIn => ({
  checkInId: uuidv7(),
  squadId: of.alphaId,
  cycleId: of.cycleId,
  weekOf: day('2026-08-31'),
  values: [{ keyResultId: of.keyResultId, value: 31, confidence: 6, status: 'on_track' }],
  ...more,
})

/** What the caller hears, and what is stored under the id, without what two runs cannot share. */
const heard = async (of: TestCompany, id: string, say: () => Promise<unknown>) => {
  const told = await say().catch((error: unknown) => {
    if (error instanceof TRPCError) return error.message
    throw error
  })
  const rows =
    await db.admin`select c.week_of::text, c.p1s, c.learning, c.stopped_us, c.next_weeks, encode(c.digest, 'hex') <> '' as digested, v.value, v.confidence, v.status, v.suggested_status, v.note, v.evidence, v.observed_on::text,
      c.squad_id = ${of.alphaId} as of_alpha, c.author_id = ${of.anna.memberId} as by_anna
    from poly.check_in c join poly.check_in_value v on v.org_id = c.org_id and v.check_in_id = c.id where c.org_id = ${of.orgId} and c.id = ${id} order by v.key_result_id`
  return { told: typeof told === 'string' ? told : 'published', rows: rows.map((row) => ({ ...row })) }
}
const together = (of: TestCompany, person: TestPerson, input: PublishCheckIn) =>
  api.as(person).checkIns.publish({ org: of.slug, ...input })
const plainly = async (of: TestCompany, person: TestPerson, input: PublishCheckIn) => {
  const done = await api.deps
    .asMember({ accountId: person.accountId, slug: of.slug }, async (tx, entered) => {
      const base = contextOf(api.deps, person)
      const { signedIn } = base
      if (signedIn === null) throw new Error('A test person is signed in')
      const ctx = {
        ...base,
        signedIn,
        ...whoEntered(of.slug, entered),
        tx,
        now: api.deps.clock(),
        afterCommit: () => {},
      }
      const result = await plainPublishCheckIn({ ctx, input: { org: of.slug, ...input } })
      if (!result.ok) throw new TRPCError({ code: 'BAD_REQUEST', message: result.refusal.code })
      return result.value
    })
    .catch((error: unknown) => {
      const refusal = refusalOfDatabase(error)
      throw refusal === null ? error : new TRPCError({ code: 'BAD_REQUEST', message: refusal.code })
    })
  if (done === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'not_found' })
  return done
}

describe('check-ins that go together', () => {
  const cases: [string, (of: TestCompany) => TestPerson, (of: TestCompany) => PublishCheckIn][] = [
    ['a plain one', ({ anna }) => anna, checkIn],
    [
      'one with every word',
      ({ anna }) => anna,
      (of) => checkIn(of, { p1s: ['"A", \\ and {b}', 'C'], stoppedUs: 'Locks\n“…”', nextWeeks: 'n', learning: 'ü' }),
    ],
    ['one of another squad’s', ({ bo }) => bo, checkIn],
    ['an admin’s', ({ founder }) => founder, checkIn],
    ['a former member’s', ({ former }) => former, checkIn],
    ['one for a squad that is not there', ({ anna }) => anna, (of) => checkIn(of, { squadId: uuidv7() })],
    ['one for another cycle', ({ anna }) => anna, (of) => checkIn(of, { cycleId: uuidv7() })],
    ['one from the future', ({ anna }) => anna, (of) => checkIn(of, { weekOf: day('2027-01-04') })],
    ['a correction of nothing', ({ anna }) => anna, (of) => checkIn(of, { correctsId: uuidv7() })],
    [
      'one with a value of nothing',
      ({ anna }) => anna,
      (of) => checkIn(of, { values: [{ keyResultId: uuidv7(), value: 1, confidence: 1, status: 'on_track' }] }),
    ],
  ]
  it.each(cases)('are told and stored as plain ones: %s', async (_what, who, make) => {
    const [one, two] = [await testCompany(db, `t-${uuidv7()}`), await testCompany(db, `p-${uuidv7()}`)]
    const [mine, same] = [make(one), make(two)]
    const batched = await heard(one, mine.checkInId, () => together(one, who(one), mine))
    const plain = await heard(two, same.checkInId, () => plainly(two, who(two), same))
    expect(batched).toEqual(plain)
  })

  it('are each other’s neither in success nor in refusal', async () => {
    const good = Array.from({ length: 30 }, () => checkIn(company))
    const notHers = checkIn(company)
    const broken = checkIn(company, { correctsId: uuidv7() })
    const sent = await Promise.allSettled([
      ...good.slice(0, 10).map((each) => together(company, company.anna, each)),
      together(company, company.bo, notHers),
      together(company, company.anna, broken),
      ...good.slice(10).map((each) => together(company, company.anna, each)),
    ])
    expect(sent.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(2)
    expect([sent[10]?.status, sent[11]?.status]).toEqual(['rejected', 'rejected'])
    const ids = [...good, notHers, broken].map(({ checkInId }) => checkInId)
    const stored = await db.admin<{ id: string }[]>`select id from poly.check_in where id = any (${ids}::uuid[])`
    expect(stored.map(({ id }) => id).sort()).toEqual(good.map(({ checkInId }) => checkInId).sort())
  })

  it('are stored once and answered alike where several processes have the same ones in the same instant', async () => {
    const processes = Array.from({ length: 4 }, () =>
      checkInPublisher({ asMembers: crowdOf(db.app), wake: () => {}, clock: api.deps.clock }),
    )
    const anna = { accountId: company.anna.accountId, slug: company.slug }
    for (let round = 0; round < 40; round += 1) {
      const sent = Array.from({ length: 16 }, () => checkIn(company))
      const answers = await Promise.all(
        sent.map((each) => Promise.all(processes.map((publish) => publish(anna, each, () => {})))),
      )
      for (const [first, ...others] of answers) {
        expect(first?.ok).toBe(true)
        for (const other of others) expect(other).toEqual(first)
      }
    }
  })

  it('end each author’s own draft and nobody else’s', async () => {
    const of = await testCompany(db, 'drafts')
    const draft = { values: [], p1s: [], stoppedUs: 'x', nextWeeks: '', learning: '' }
    const here = { org: of.slug, squadId: of.alphaId, cycleId: of.cycleId, weekOf: day('2026-08-31') }
    await api.as(of.anna).checkIns.saveDraft({ ...here, ...draft, checkInId: uuidv7() })
    await api.as(of.bo).checkIns.saveDraft({ ...here, squadId: of.betaId, ...draft, checkInId: uuidv7() })
    await Promise.all([together(of, of.anna, checkIn(of)), together(of, of.anna, checkIn(of))])
    const left = await db.admin`select member_id from poly.check_in_draft where org_id = ${of.orgId}`
    expect(left.map((row) => row['member_id'])).toEqual([of.bo.memberId])
  })
})
