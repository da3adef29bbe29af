import { readFileSync } from 'node:fs'
import path from 'node:path'
import { keyResultsPerSquad, type TenantPlan } from '#bench/generate/tenants'
import { sqlDir } from '#bench/paths'

/** The pgbench scripts; each stands in its own file, to be exchanged when the product's SQL changes. */
export type ScriptName = 'publish' | 'publish-bare' | 'publish-together' | 'squad-page' | 'squad-page-one' | 'list'

export const readScript = (name: ScriptName): string => readFileSync(path.join(sqlDir, `${name}.sql`), 'utf8')

/** The same statements, each sent when the last was answered. */
export const withoutPipeline = (script: string): string => script.replaceAll(/^\\(?:start|end)pipeline\n/gm, '')

/** What the scripts pick from. @param plans numbered one after the other, alike in size */
export function variablesOf(plans: readonly TenantPlan[]): Record<string, number> {
  const [first] = plans
  if (first === undefined) throw new Error('There is no tenant to pick from')
  return {
    tenant_first: first.number,
    tenant_last: first.number + plans.length - 1,
    squads: first.squads,
    per_squad: keyResultsPerSquad(first),
  }
}

/** A script's statements by the name in the comment before each, for whoever runs them one by one. */
export function statementsOf(script: string): ReadonlyMap<string, string> {
  const named = [...script.matchAll(/^-- (\w+)\n((?:select|with)[^;]+);/gm)]
  return new Map(named.map(([, name = '', text = '']) => [name, text]))
}
