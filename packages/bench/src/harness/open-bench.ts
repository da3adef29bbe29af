import { httpContestant } from '#bench/contestants/http'
import { pgbenchContestant } from '#bench/contestants/pgbench'
import { readScript, variablesOf, withoutPipeline } from '#bench/contestants/script'
import type { Database } from '#bench/database/open-database'
import { startGenerator } from '#bench/load/generator'
import type { Options } from '#bench/options'
import { type RunningServer, type ServerName, startServer } from '#bench/servers/start-server'
import { type Bench, dialectOf } from './bench.ts'
import { CLIENTS } from './contestant.ts'
import { openWindow } from './open-window.ts'

/** What rows measure with, and what ends all of it. */
export async function openBench(
  database: Database,
  { isQuick, rounds, seconds }: Options,
): Promise<{ bench: Bench; close: () => Promise<void> }> {
  const generator = await startGenerator()
  const servers = new Map<ServerName, Promise<RunningServer>>()
  const server = (name: ServerName): Promise<RunningServer> => {
    const started = servers.get(name) ?? startServer(name, database.appUrl)
    servers.set(name, started)
    return started
  }
  let opened: ReturnType<typeof openWindow> | undefined
  const bench: Bench = {
    isQuick,
    database,
    generator,
    rounds,
    slice: { warmSeconds: 1, seconds },
    server,
    window: () => (opened ??= openWindow(database.appUrl)),
    over: async (name, act, plans, shownAs = name, connections = CLIENTS) => {
      const target = { server: await server(name), dialect: dialectOf(name), generator, databasePid: database.pid }
      return httpContestant(shownAs, target, act, plans, connections)
    },
    pgbench: (name, script, plans, { isPipelined = true, operations = 1 } = {}) =>
      pgbenchContestant(name, {
        appUrl: database.appUrl,
        databasePid: database.pid,
        script: isPipelined ? readScript(script) : withoutPipeline(readScript(script)),
        variables: variablesOf(plans),
        operations,
        newConnectionSeconds: isQuick ? 0 : 1,
      }),
  }
  return {
    bench,
    close: async () => {
      generator.stop()
      await (await opened)?.close()
      for (const started of servers.values()) await (await started).stop()
    },
  }
}
