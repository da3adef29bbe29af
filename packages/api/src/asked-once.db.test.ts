import { type SQLWrapper, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { listSeats as listSeatsToday } from '#api/features/members/list-members'
import { listSeats as listSeatsOfSquad, listUnits } from '#api/features/squads/squads.repo'
import { listPeople, listSeats, listSupporters, listUnder } from '#api/features/units/units.repo'
import { stage } from '#api/testing/stage'
import type { OrgContext } from '#api/trpc/run'

const { db, company } = await stage('asked-once')

const questions: [string, (ctx: OrgContext) => SQLWrapper][] = [
  ['who sits where', listSeatsToday],
  ['every unit', listUnits],
  ['who sits in a squad', (ctx) => listSeatsOfSquad(ctx, company.alphaId)],
  ['who sits and sat in a unit', (ctx) => listSeats(ctx, company.tribeId)],
  ['what stands under a unit', (ctx) => listUnder(ctx, company.tribeId)],
  ['the directory of people', listPeople],
  ['who supports a squad', (ctx) => listSupporters(ctx, company.alphaId)],
]

it.each(questions)('%s is asked without finding out for each row which day it is', async (_, question) => {
  const plan = await db.asOrg({ orgId: company.orgId, actors: [company.anna.memberId] }, (tx) => {
    const ctx = { tx, org: { id: company.orgId } } as OrgContext
    return tx.execute<{ 'QUERY PLAN': string }>(sql`explain (costs off) ${question(ctx).getSQL()}`)
  })
  const lines = [...plan].map((line) => line['QUERY PLAN'])
  expect(lines.some((line) => line.includes('InitPlan'))).toBe(true)
  expect(lines.filter((line) => /(?:Filter|Cond): .*today\(\)/.test(line))).toEqual([])
})
