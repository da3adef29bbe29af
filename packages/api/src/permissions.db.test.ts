import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { TRPCError } from '@trpc/server'
import { describe, expect, it } from 'vitest'
import { permissionRows, openRows } from './permission-rows.ts'
import { appRouter } from './router.ts'
import type { PermissionRow, Persona } from './testing/permission-row.ts'
import { emptyStage } from './testing/stage.ts'
import { proveNow } from './testing/test-api.ts'

const { db, api } = await emptyStage()

/** A stream answers as soon as it is open, and is tested where it is. */
const streams = ['changes.watch']
const peopleOf = (company: TestCompany) => everything.map((persona) => company[persona])
const everything: readonly Persona[] = ['anna', 'bo', 'lead', 'founder', 'former']

describe('the permission table', () => {
  it('has one row for every procedure of the router, and none for anything else', () => {
    const known = [...permissionRows, ...openRows].map(({ procedure }) => procedure)
    expect([...known, ...streams].sort()).toEqual(Object.keys(appRouter._def.procedures).sort())
  })

  it.each(permissionRows)(
    '$procedure does it for $as, and refuses everybody it should without a trace',
    async (row) => {
      const ours = await testCompany(db, `ours-${crypto.randomUUID().slice(0, 8)}`)
      const theirs = await testCompany(db, `theirs-${crypto.randomUUID().slice(0, 8)}`)
      if (row.needsProof === true) await proveNow(db, api.deps, [...peopleOf(ours), ...peopleOf(theirs)])
      const input = await row.input(ours, api)
      expect(await call(row, ours, row.as, ours, input), `as ${row.as}`).toBe('ok')

      const before = await everythingStored()
      expect(await call(row, ours, null, ours, input), 'signed out').toBe('UNAUTHORIZED')
      expect(await call(row, theirs, 'anna', ours, input), 'somebody of another organisation').toBe('NOT_FOUND')
      for (const persona of row.refuses)
        expect(await call(row, ours, persona, ours, input), `as ${persona}`).toBe('FORBIDDEN')
      expect(await everythingStored(), 'what is stored after refusals').toBe(before)

      const foreign = await call(row, theirs, row.as, theirs, input)
      expect(foreign, 'these ids sent to another organisation').toBe(row.foreign ?? 'NOT_FOUND')
    },
  )

  it.each(permissionRows.filter(({ refuses }) => refuses.length < 4 && refuses.length > 0))(
    '$procedure names everybody it refuses',
    ({ as, refuses }) => {
      expect(everything).toEqual(expect.arrayContaining([as, ...refuses]))
      expect(refuses).not.toContain(as)
    },
  )

  it.each(openRows)('$procedure asks for what it needs: $needs', async ({ procedure, needs, refusal, input }) => {
    const before = await everythingStored()
    expect(await outcome(api.as(null), procedure, input())).toBe(
      needs === 'account' ? 'UNAUTHORIZED' : (refusal ?? 'ok'),
    )
    const after = await everythingStored()
    expect(needs === 'account' ? after : before, 'what is stored after a refusal').toBe(before)
    const company = await testCompany(db, `open-${crypto.randomUUID().slice(0, 8)}`)
    expect(await outcome(api.as(company.anna), procedure, input())).toBe(refusal ?? 'ok')
  })
})

const call = (
  row: PermissionRow,
  home: TestCompany,
  who: Persona | null,
  at: TestCompany,
  input: object,
): Promise<string> => outcome(api.as(who === null ? null : home[who]), row.procedure, { org: at.slug, ...input })

/** What the caller hears: 'ok', or the code of the refusal. */
async function outcome(caller: unknown, path: string, input: object | undefined): Promise<string> {
  const procedure = path.split('.').reduce<unknown>((part, name) => Reflect.get(Object(part), name), caller)
  if (typeof procedure !== 'function') throw new Error(`${path} is not in the router`)
  try {
    await procedure(input)
    return 'ok'
  } catch (error) {
    if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error.code
    throw error
  }
}

/** One digest over every row of every table. */
async function everythingStored(): Promise<string> {
  const tables = await db.admin<
    { name: string }[]
  >`select relname as name from pg_class where relnamespace = 'poly'::regnamespace and relkind in ('r', 'p') order by 1`
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as t, md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as d from poly."${name}" x`,
  )
  const rows = await db.admin.unsafe<{ t: string; d: string }[]>(parts.join(' union all '))
  return JSON.stringify(rows.toSorted((a, b) => (a.t < b.t ? -1 : 1)))
}
