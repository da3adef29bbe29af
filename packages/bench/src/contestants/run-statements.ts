import { connectClient } from '@polyrhythm/db/client'
import type { TenantPlan } from '#bench/generate/tenants'
import { idOf } from '#bench/ids'
import { readScript, type ScriptName, statementsOf, variablesOf } from './script.ts'

/** A row's columns by their place: the scripts have no names for most. */
export type Row = readonly unknown[]

/** Runs the very statements of a limit's script once, as poly_app and a squad's first member. @returns rows by statement */
export async function runStatements(
  appUrl: string,
  script: ScriptName,
  plan: TenantPlan,
  squad: number,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const client = connectClient(appUrl, 1)
  const person = squad * 8 + 1
  const variables: Record<string, number> = { ...variablesOf([plan]), tenant: plan.number, squad, person }
  const filled = (text: string): string =>
    text.replaceAll(/(?<!:):([a-z_]+)/g, (whole, name: string) => String(variables[name] ?? whole))
  try {
    return await client.begin(async (tx) => {
      await tx`select set_config('app.org_id', ${idOf(plan.number, 'org', 0)}, true), set_config('app.actors', ${`{${idOf(plan.number, 'member', person)}}`}, true)`
      const rows = new Map<string, Row[]>()
      for (const [name, text] of statementsOf(readScript(script)))
        rows.set(name, await tx.unsafe(filled(text)).values())
      return rows
    })
  } finally {
    await client.end({ timeout: 5 })
  }
}
