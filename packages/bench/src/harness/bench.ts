import type { Browser } from 'playwright-core'
import type { Database } from '#bench/database/open-database'
import type { TenantPlan } from '#bench/generate/tenants'
import type { Generator } from '#bench/load/generator'
import type { Act, Dialect } from '#bench/load/requests'
import type { RunningServer, ServerName } from '#bench/servers/start-server'
import type { ScriptName } from '#bench/contestants/script'
import type { Contestant, Slice } from './contestant.ts'
import type { Finding } from './verdict.ts'

/** A browser, and where the product with its web application answers it. */
export type Window = { readonly browser: Browser; readonly origin: string }

/** What a row is given to measure with. */
export type Bench = {
  readonly isQuick: boolean
  readonly database: Database
  readonly generator: Generator
  readonly rounds: number
  readonly slice: Slice
  /** Starts a server when it is first asked for. */
  readonly server: (name: ServerName) => Promise<RunningServer>
  /** Opens one when it is first asked for. */
  readonly window: () => Promise<Window>
  readonly over: (
    server: Exclude<ServerName, 'nothing' | 'site'>,
    act: Act,
    plans: readonly TenantPlan[],
    name?: string,
    connections?: number,
  ) => Promise<Contestant>
  readonly pgbench: (
    name: string,
    script: ScriptName,
    plans: readonly TenantPlan[],
    options?: { readonly isPipelined?: boolean; readonly operations?: number },
  ) => Contestant
}

/** One row of the bench's table: adding one is adding one file. */
export type Row = {
  readonly id: string
  readonly title: string
  /** In the quick form too. */
  readonly isQuick: boolean
  /** What must stand before it runs. */
  readonly tenants: readonly TenantPlan[]
  readonly run: (bench: Bench) => Promise<readonly Finding[]>
}

export const dialectOf = (server: ServerName): Dialect => (server === 'peer' ? 'graphql' : 'trpc')
