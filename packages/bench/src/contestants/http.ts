import type { TenantPlan } from '#bench/generate/tenants'
import { cpuMicros, familyCpuMicros } from '#bench/harness/cpu'
import type { Contestant } from '#bench/harness/contestant'
import type { Generator } from '#bench/load/generator'
import type { Act, Dialect } from '#bench/load/requests'
import type { RunningServer } from '#bench/servers/start-server'

export type HttpTarget = {
  readonly server: RunningServer
  readonly dialect: Dialect
  readonly generator: Generator
  /** Of the database's first process. */
  readonly databasePid: number | null
}

/** A server that is asked over HTTP, with cookies, in a closed loop. */
export const httpContestant = (
  name: string,
  { server, dialect, generator, databasePid }: HttpTarget,
  act: Act,
  plans: readonly TenantPlan[],
  connections: number,
): Contestant => {
  const work = `${server.port} ${act}`
  return {
    name,
    run: async ({ warmSeconds, seconds }) => {
      const slice = { warmSeconds: warmed.has(work) ? warmSeconds : firstWarmSeconds, seconds }
      warmed.add(work)
      const before = { api: cpuMicros(server.pid), database: familyCpuMicros(databasePid) }
      const job = { kind: 'closed', act, port: server.port, dialect, plans, connections, ...slice } as const
      const { [act]: load } = await generator.run(job)
      if (load === undefined) throw new Error('The load generator did something else')
      const per = (from: number | null, to: number | null): number | null =>
        from === null || to === null || load.acknowledged === 0 ? null : (to - from) / load.acknowledged
      return {
        perSecond: load.perSecond,
        done: load.acknowledged,
        errors: load.errors,
        firstError: load.firstError,
        latency: load.latency,
        apiMicros: per(before.api, cpuMicros(server.pid)),
        databaseMicros: per(before.database, familyCpuMicros(databasePid)),
      }
    },
  }
}

/** What a server has done before; a compiler that learns while it runs needs longer the first time. */
const warmed = new Set<string>()
const firstWarmSeconds = 4
