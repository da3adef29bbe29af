import { SIXTEEN } from '#bench/generate/tenants'
import type { Bench, Row } from '#bench/harness/bench'
import { residentMebibytes } from '#bench/harness/cpu'
import { type Finding, findingOf } from '#bench/harness/verdict'
import { type RunningServer, startServer } from '#bench/servers/start-server'

const count = 1_000

/** Screens that are open and wait for changes, at a server of their own whose memory nothing else moves. */
export const streams: Row = {
  id: 'SSE',
  title: `${count} idle subscribers of changes.watch`,
  isQuick: false,
  tenants: [SIXTEEN],
  run: async (bench) => {
    const server = await startServer('product', bench.database.appUrl)
    try {
      return await watch(bench, server)
    } finally {
      await server.stop()
    }
  },
}

async function watch({ generator }: Bench, { port, pid }: RunningServer): Promise<Finding[]> {
  const at = { port, plan: SIXTEEN } as const
  await generator.run({ kind: 'subscribe', ...at, count: 20 }) // what the first ones load is nobody's share
  await settle()
  const before = residentMebibytes(pid) ?? Number.NaN
  const opened = await generator.run({ kind: 'subscribe', ...at, count })
  await settle()
  const cost = (residentMebibytes(pid) ?? Number.NaN) - before
  const told = await generator.run({ kind: 'tell', ...at })
  await generator.run({ kind: 'unsubscribe' })
  const figure = (value: number) => ({ median: value, min: value, max: value })
  return [
    findingOf('SSE', 'memory for all of them', figure(cost), { atMost: 60 }, 'MiB'),
    findingOf('SSE', 'until a change has reached the last', figure(told.lastMs ?? Number.NaN), { atMost: 1_000 }, 'ms'),
    findingOf('SSE', 'open', figure(opened.open ?? 0), { atLeast: count }, 'streams'),
    findingOf('SSE', 'told of the change', figure(told.heard ?? 0), { atLeast: count }, 'streams'),
  ]
}

/** Idle means that several of the server's own rounds have passed. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 6_000))
