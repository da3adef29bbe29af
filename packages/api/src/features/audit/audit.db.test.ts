import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { day } from '@polyrhythm/domain/cycles/day'
import type { ListAudit } from '@polyrhythm/domain/audit/list-audit'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyStage } from '#api/testing/stage'

const { db, api } = await emptyStage(new Date())
let company: TestCompany
beforeAll(async () => {
  company = await testCompany(db, 'audited')
})

const all: Omit<ListAudit, 'cursor'> = { kind: null, memberId: null, from: null, until: null }
const list = (narrowed: Partial<ListAudit> = {}) =>
  api.as(company.bo).audit.list({ org: company.slug, ...all, ...narrowed })

describe('the audit log', () => {
  it('says who did what to what, with before and after and the reason', async () => {
    const { founder, lead, slug } = company
    await api.as(founder).members.describe({ org: slug, memberId: lead.memberId, name: 'Lead L.', title: 'Head' })
    const [newest] = (await list()).entries
    expect(newest).toMatchObject({ kind: 'member', subject: 'Lead L.', by: { name: 'Founder' }, isFirst: false })
    expect(newest?.changes).toEqual([
      { field: 'name', from: 'lead', to: 'Lead L.' },
      { field: 'title', from: null, to: 'Head' },
    ])
  })

  it('names the people and things that a line speaks of', async () => {
    const seats = (await list({ kind: 'seat' })).entries
    expect(seats.length).toBeGreaterThan(2)
    const said = seats.flatMap(({ changes }) => changes.map(({ to }) => to ?? ''))
    expect(said).toEqual(expect.arrayContaining(['anna', 'Alpha']))
    expect(said.join()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })

  it('is narrowed by kind, person and day, and empty where nothing was done', async () => {
    const kinds = new Set((await list({ kind: 'objective' })).entries.map(({ kind }) => kind))
    expect([...kinds]).toEqual(['objective'])
    const people = new Set((await list({ memberId: company.anna.memberId })).entries.map(({ by }) => by?.name))
    expect([...people]).toEqual(['anna'])
    expect((await list({ until: day('2020-01-01') })).entries).toEqual([])
    expect((await list({ from: day('2020-01-01') })).entries.length).toBeGreaterThan(10)
  })

  it('goes on page by page without a gap or a double', async () => {
    for (let n = 0; n < 60; n += 1)
      await api
        .as(company.founder)
        .members.describe({ org: company.slug, memberId: company.bo.memberId, name: 'bo', title: `Title ${n}` })
    const ids: string[] = []
    let cursor: string | null = null
    do {
      const page = await list({ cursor })
      ids.push(...page.entries.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(ids.length).toBeGreaterThan(60)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is exported whole as it is narrowed, in parts that make one file, and no text of it runs', async () => {
    const { founder, bo, slug } = company
    for (
      let n = 0;
      n < 1_050;
      n += 150 // each act writes a line
    )
      await Promise.all(
        Array.from({ length: 150 }, (_, index) =>
          api.as(founder).members.describe({ org: slug, memberId: bo.memberId, name: 'bo', title: `=1+${n + index}` }),
        ),
      )
    const narrowing = { kind: 'member', memberId: founder.memberId, from: null, until: null } as const
    const parts: string[] = []
    let cursor: string | null = null
    do {
      const part = await api.as(bo).audit.export({ org: slug, ...narrowing, cursor })
      parts.push(part.csv)
      cursor = part.nextCursor
    } while (cursor !== null)
    expect(parts.length).toBeGreaterThan(1)
    const [head, ...lines] = parts.join('').trimEnd().split('\r\n')
    expect(head).toBe('\uFEFFat,by,by_id,kind,subject,is_first,field,from,to,reason')
    expect(parts.join('').match(/\uFEFF/g)).toHaveLength(1)
    expect(lines.filter((line) => line.includes(',title,')).length).toBeGreaterThanOrEqual(1_050)
    expect(lines.every((line) => line.includes(',Founder,') && line.includes(',member,'))).toBe(true)
    expect(lines.some((line) => line.includes("'=1+7"))).toBe(true)
    expect(lines.filter((line) => /(^|,)=/.test(line))).toEqual([])
    const none = await api.as(bo).audit.export({ org: slug, ...narrowing, kind: 'cycle', cursor: null })
    expect(none.nextCursor).toBeNull()
    await expect(api.as(bo).audit.export({ org: slug, ...narrowing, cursor: 'made-up' })).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
    })
  })

  it('says nothing of another organisation, and takes no cursor that was not its own', async () => {
    const other = await testCompany(db, 'elsewhere')
    const { entries } = await api.as(other.anna).audit.list({ org: other.slug, ...all, cursor: null })
    expect(JSON.stringify(entries)).not.toContain('Title 1')
    await expect(list({ cursor: 'made-up' })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
  })
})
