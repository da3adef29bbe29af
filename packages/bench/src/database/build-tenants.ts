import type postgres from 'postgres'
import { generateTenant } from '#bench/generate/generate-tenant'
import { slugOf, type TenantPlan } from '#bench/generate/tenants'
import { keep } from './clean.ts'

/** Builds the tenants that do not stand yet; says what it does, because the largest takes minutes. */
export async function buildTenants(admin: postgres.Sql, plans: readonly TenantPlan[]): Promise<void> {
  const standing = new Set(
    (await admin<{ number: number }[]>`select number from bench.tenant`).map((row) => row.number),
  )
  const missing = plans.filter(({ number }) => !standing.has(number))
  if (missing.length === 0) return
  for (const [index, plan] of missing.entries()) {
    const started = performance.now()
    const seconds = (): string => ((performance.now() - started) / 1_000).toFixed(1)
    const where = missing.length > 20 ? `${index + 1} of ${missing.length}` : slugOf(plan)
    if (plan.squads < 100 && index % 50 === 0) console.log(`  tenant ${where}`)
    await generateTenant(admin, plan, (title) => {
      if (plan.squads >= 100) console.log(`  tenant ${where}: ${title} (after ${seconds()} s)`)
    })
    await admin`insert into bench.bare_key_result (org_id, id) select org_id, id from poly.key_result where org_id = bench.id(${plan.number}, 'org', 0)`
    await admin`insert into bench.tenant (number, seconds) values (${plan.number}, ${seconds()})`
    if (plan.squads >= 100) console.log(`  tenant ${where} stands after ${seconds()} s`)
  }
  await keep(admin)
  await admin`vacuum analyze`
  await admin`checkpoint`
}
