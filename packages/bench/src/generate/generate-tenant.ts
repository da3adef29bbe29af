import type postgres from 'postgres'
import { idOf } from '#bench/ids'
import { calendarOf } from './calendar.ts'
import { stepsOf } from './steps.ts'
import type { TenantPlan } from './tenants.ts'

/**
 * Writes a tenant through the real schema: set by set as the administrator, with the triggers at work, so that keys,
 * counters, versions, outbox and newest readings are as the product makes them.
 *
 * @param onStep told before each step, for whoever waits
 */
export async function generateTenant(
  admin: postgres.Sql,
  plan: TenantPlan,
  onStep: (title: string) => void,
): Promise<void> {
  const calendar = calendarOf(new Date(), plan.weeks)
  const [orgId, founder] = [idOf(plan.number, 'org', 0), idOf(plan.number, 'member', 0)]
  for (const { title, on, run, fillsNewTables } of stepsOf(calendar)) {
    onStep(title)
    await admin.begin(async (tx) => {
      await tx`select set_config('app.org_id', ${orgId}, true), set_config('app.actors', ${`{${founder}}`}, true), set_config('app.clock', ${`${on} 07:00+00`}, true)`
      await run({ tx, plan, calendar })
    })
    // Triggers plan by statistics, and these tables were empty a moment ago.
    if (plan.squads > 100 && fillsNewTables) await admin`analyze`
  }
}
