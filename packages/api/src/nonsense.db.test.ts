import { TRPCError } from '@trpc/server'
import { describe, expect, it } from 'vitest'
import { permissionRows } from './permission-rows.ts'
import type { PermissionRow } from './testing/permission-row.ts'
import { stage } from '#api/testing/stage'

/** What forms do not send and others may: wrong kinds, bounds passed by one, text that no database stores, ids of nothing. */
const nonsense: readonly unknown[] = [
  null,
  true,
  -1,
  1e300,
  Number.NaN,
  '',
  ' ',
  'x'.repeat(6_000),
  'a\u0000b',
  '\ud800',
  '2026-02-30',
  '00000000-0000-0000-0000-000000000000',
  '01a20348-53e4-7690-90b9-37533fcbcf7b',
  [],
  {},
  { __proto__: null, toString: 1 },
]

const { api, company } = await stage('nonsense')

describe('nonsense in one field', () => {
  it.each(permissionRows)('$procedure answers or refuses it, and never breaks', async (row) => {
    const valid = { org: 'nonsense', ...(await row.input(company, api)) }
    const outcomes = new Set<string>()
    for (const field of [...Object.keys(valid), 'somethingElse'])
      for (const value of nonsense) outcomes.add(await outcome(row, { ...valid, [field]: value }))
    expect([...outcomes].filter((each) => !expected.includes(each))).toEqual([])
  })
})

const expected = ['ok', 'BAD_REQUEST', 'NOT_FOUND', 'CONFLICT', 'UNPROCESSABLE_CONTENT', 'FORBIDDEN']

async function outcome({ procedure, as }: PermissionRow, input: object): Promise<string> {
  const caller: unknown = api.as(company[as])
  const call = procedure.split('.').reduce<unknown>((part, name) => Reflect.get(Object(part), name), caller)
  if (typeof call !== 'function') throw new Error(`${procedure} is not in the router`)
  try {
    await call(input)
    return 'ok'
  } catch (error) {
    return error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR'
      ? error.code
      : `${JSON.stringify(input).slice(0, 300)}: ${String(error)}`
  }
}
