import type postgres from 'postgres'
import type { Calendar } from './calendar.ts'
import type { TenantPlan } from './tenants.ts'

/** A transaction of the administrator with the tenant's settings: triggers run, and the clock shows the past. */
export type Desk = { readonly tx: postgres.TransactionSql; readonly plan: TenantPlan; readonly calendar: Calendar }

/** One transaction of the generator. */
export type Step = {
  readonly title: string
  /** What the database's clock shows meanwhile, 'YYYY-MM-DD'. */
  readonly on: string
  readonly fillsNewTables: boolean
  readonly run: (desk: Desk) => Promise<void>
}
