import type { TenantPlan } from '#bench/generate/tenants'
import * as z from 'zod'
import { runStatements } from './run-statements.ts'

/** What a page of the objectives list says: how many match, and which thirty come first. */
export type ListFacts = { readonly total: number; readonly keys: readonly string[] }

const pageSize = 30
const answer = z.object({
  result: z.object({ data: z.object({ total: z.number(), rows: z.array(z.object({ key: z.string() })) }) }),
})

/** @param body of `objectives.list`. @throws ZodError for anything else */
export function listFactsOfTrpc(body: unknown): ListFacts {
  const { total, rows } = answer.parse(body).result.data
  return { total, keys: rows.map(({ key }) => key) }
}

/** Of the limit's own statement. */
export async function listFactsOfPgbench(appUrl: string, plan: TenantPlan): Promise<ListFacts> {
  const rows = (await runStatements(appUrl, 'list', plan, 0)).get('list') ?? []
  return { total: Number(rows[0]?.[0]), keys: rows.slice(0, pageSize).map((row) => String(row[2])) }
}
