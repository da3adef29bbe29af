import type { TenantPlan } from '#bench/generate/tenants'
import { type ClosedLoop, runClosedLoop } from './closed-loop.ts'
import { runOpenLoop } from './open-loop.ts'
import { type Act, type Dialect, requestsOf } from './requests.ts'
import type { Sessions } from './sessions.ts'
import type { LoadResult } from './tally.ts'

type At = { readonly port: number; readonly dialect: Dialect; readonly plans: readonly TenantPlan[] }

/** What the load generator is told to do. */
export type Job =
  | ({ readonly kind: 'closed'; readonly act: Act } & At & ClosedLoop)
  | ({ readonly kind: 'open'; readonly perSecond: Readonly<Partial<Record<Act, number>>> } & At & ClosedLoop)
  | ({ readonly kind: 'nothing' } & ClosedLoop)

/** What comes back: results by act; `nothing` is the generator's own cost. */
export type JobResult = Readonly<Partial<Record<Act | 'nothing', LoadResult>>>

export async function runJob(job: Job, sessions: Sessions): Promise<JobResult> {
  if (job.kind === 'nothing')
    return { nothing: await runClosedLoop(job, () => 'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n') }
  const { dialect, port, plans } = job
  const requests = (act: Act) => requestsOf(act, { dialect, port, plans, sessions })
  if (job.kind === 'closed') return { [job.act]: await runClosedLoop(job, requests(job.act)) }
  const streams = Object.entries(job.perSecond).map(([name, perSecond]) => ({
    name,
    perSecond,
    nextRequest: requests(name as Act),
  }))
  return runOpenLoop(job, streams)
}
