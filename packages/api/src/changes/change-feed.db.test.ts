import { testCompany, type TestCompany } from '@polyrhythm/db/testing/company'
import { testDatabase, type TestDatabase } from '@polyrhythm/db/testing/test-database'
import type { OrgId } from '@polyrhythm/domain/ids'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change, ChangeFeed } from './change-feed.ts'
import { startChangeFeed } from './start-change-feed.ts'

let db: TestDatabase
let company: TestCompany
let other: TestCompany
let here: ChangeFeed
let there: ChangeFeed
beforeAll(async () => {
  db = await testDatabase()
  company = await testCompany(db, 'feed')
  other = await testCompany(db, 'other')
  here = await startChangeFeed({ client: db.app, asOrg: db.asOrg })
  there = await startChangeFeed({ client: db.app, asOrg: db.asOrg })
})
afterAll(async () => {
  await Promise.all([here.close(), there.close()])
  await db.close()
})

const rename = ({ orgId, anna, objectiveId }: TestCompany, title: string): Promise<unknown> =>
  db.asOrg({ orgId, actors: [anna.memberId] }, (tx) =>
    tx.execute(sql`update poly.node set title = ${title} where id = ${objectiveId}`),
  )

/** Collects what a stream tells until it has told `count` changes, or a second is over. */
const collect = async (
  feed: ChangeFeed,
  after: string | null,
  count: number,
  start: () => Promise<unknown>,
): Promise<Change[]> => {
  const told: Change[] = []
  const stop = AbortSignal.timeout(1_000)
  const stream = feed.watch(company.orgId, after, stop)[Symbol.asyncIterator]()
  const first = stream.next()
  await new Promise((resolve) => setTimeout(resolve, 100))
  await start()
  for (let next = await first; !next.done; next = await stream.next()) {
    told.push(...next.value)
    if (told.length >= count) break
  }
  await stream.return?.(undefined)
  return told
}

describe('the change feed', () => {
  it('tells another process what changed, well within two seconds', async () => {
    const told = await collect(there, null, 1, async () => {
      await rename(company, 'Seen elsewhere')
      here.wake(company.orgId)
    })
    expect(told).toMatchObject([{ of: 'objective', subjectId: company.objectiveId }])
  })

  it('does not tell what another organisation changed', async () => {
    const told = await collect(there, null, 1, async () => {
      await rename(other, 'Not for you')
      here.wake(other.orgId)
      here.wake(company.orgId)
    })
    expect(told).toEqual([])
  })

  it('continues after the last thing that a broken stream heard, and repeats nothing', async () => {
    const [first] = await collect(there, null, 1, async () => {
      await rename(company, 'One')
      here.wake(company.orgId)
    })
    await rename(company, 'Two')
    await rename(company, 'Three')
    const missed = await collect(there, first?.cursor ?? '', 2, async () => {})
    expect(missed).toHaveLength(2)
    expect(missed.map(({ cursor }) => cursor)).not.toContain(first?.cursor)
  })

  it('misses nothing of a transaction that began earlier and commits later', async () => {
    const told = await collect(there, null, 2, async () => {
      let release = (): void => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      const slow = db.asOrg({ orgId: company.orgId, actors: [company.anna.memberId] }, async (tx) => {
        await tx.execute(sql`update poly.node set title = 'Slow' where id = ${company.keyResultId}`)
        await held
      })
      await rename(company, 'Fast')
      here.wake(company.orgId)
      await new Promise((resolve) => setTimeout(resolve, 150))
      release()
      await slow
      here.wake(company.orgId)
    })
    expect(told.map(({ of }) => of).sort()).toEqual(['key_result', 'objective'])
  })

  it('tells a second stream, which joins the reader of the first, the same and nothing twice', async () => {
    const end = AbortSignal.timeout(2_000)
    const first = there.watch(company.orgId, null, end)[Symbol.asyncIterator]()
    const telling = first.next()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await rename(company, 'Before the second')
    here.wake(company.orgId)
    const before = (await telling).value as readonly Change[]
    const second = there.watch(company.orgId, before.at(-1)?.cursor ?? '', end)[Symbol.asyncIterator]()
    const both = [first.next(), second.next()]
    await new Promise((resolve) => setTimeout(resolve, 100))
    await rename(company, 'For both')
    here.wake(company.orgId)
    const [one, two] = await Promise.all(both)
    expect(one?.value).toHaveLength(1)
    expect(two?.value).toEqual(one?.value)
    await Promise.all([first.return?.(undefined), second.return?.(undefined)])
  })

  it('pages through what a stream missed, however long it was away', async () => {
    const [first] = await collect(there, null, 1, async () => {
      await rename(company, 'Away from here on')
      here.wake(company.orgId)
    })
    const many = Array.from({ length: 450 }, () => ({
      org_id: company.orgId,
      of: 'bet',
      subject_id: company.objectiveId,
    }))
    await db.admin`insert into poly.change ${db.admin(many)}`
    expect(await collect(there, first?.cursor ?? '', 450, async () => {})).toHaveLength(450)
  })

  it('interrupts its streams when it closes, so that they are opened again elsewhere', async () => {
    const feed = await startChangeFeed({ client: db.app, asOrg: db.asOrg })
    const told = feed.watch(company.orgId, null, new AbortController().signal)[Symbol.asyncIterator]().next()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const [, outcome] = await Promise.allSettled([feed.close(), told])
    expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } })
  })

  it('wakes more organisations at once than one NOTIFY can name', async () => {
    const told = await collect(there, null, 1, async () => {
      await rename(company, 'One of many')
      for (let n = 0; n < 500; n += 1) here.wake(crypto.randomUUID() as OrgId)
      here.wake(company.orgId)
    })
    expect(told).toHaveLength(1)
  })

  it('reads what a stream missed later than its reader began, so that nothing falls between the two', async () => {
    let begin = (cursor: string): void => void cursor
    const reads: string[] = []
    const outbox = {
      end: () => new Promise<string>((resolve) => (begin = resolve)),
      read: async (after: string) => {
        reads.push(after)
        return []
      },
      hasUnsettled: async () => false,
    }
    const feed = await startChangeFeed({ client: db.app, asOrg: db.asOrg, outboxOf: () => outbox })
    const [heard, end] = ['7', '9'].map((xid) => `${xid}.00000000-0000-0000-0000-000000000001`)
    const stop = new AbortController()
    const stream = feed.watch(company.orgId, heard ?? '', stop.signal)
    const told = stream[Symbol.asyncIterator]().next()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(reads).toEqual([])
    begin(end ?? '')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(reads.toSorted()).toEqual([heard, end])
    stop.abort()
    expect((await told).done).toBe(true)
    await feed.close()
  })
})
