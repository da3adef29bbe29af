import type { TenantPlan } from '#bench/generate/tenants'
import { type ClosedLoop, runClosedLoop } from './closed-loop.ts'
import { runOpenLoop } from './open-loop.ts'
import { type Act, type Dialect, requestsOf } from './requests.ts'
import type { Sessions } from './sessions.ts'
import { Subscriptions } from './subscriptions.ts'
import type { LoadResult } from './tally.ts'

type At = { readonly port: number; readonly dialect: Dialect; readonly plans: readonly TenantPlan[] }
type Where = { readonly port: number; readonly plan: TenantPlan }

/** What the load generator is told to do. `tell` publishes one check-in and waits for all streams to tell of it. */
export type Job =
  | ({ readonly kind: 'closed'; readonly act: Act } & At & ClosedLoop)
  | ({ readonly kind: 'open'; readonly perSecond: Readonly<Partial<Record<Act, number>>> } & At & ClosedLoop)
  | ({ readonly kind: 'nothing' } & ClosedLoop)
  | ({ readonly kind: 'subscribe'; readonly count: number } & Where)
  | ({ readonly kind: 'tell' } & Where)
  | { readonly kind: 'unsubscribe' }

/** What comes back, by the kind of job: results by act, or how many streams did what and when. */
export type JobResult<K extends Job['kind'] = Job['kind']> = K extends 'closed' | 'open' | 'nothing'
  ? Readonly<Partial<Record<Act | 'nothing', LoadResult>>>
  : { readonly open?: number; readonly heard?: number; readonly lastMs?: number }

const subscriptions = new Subscriptions()

export async function runJob(job: Job, sessions: Sessions): Promise<JobResult> {
  switch (job.kind) {
    case 'nothing':
      return { nothing: await runClosedLoop(job, () => 'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n') }
    case 'closed':
      return { [job.act]: await runClosedLoop(job, requestsOf(job.act, { ...job, sessions })) }
    case 'open':
      return runOpenLoop(job, streamsOf(job.perSecond, { ...job, sessions }))
    case 'subscribe':
      return { open: await subscriptions.open(job.port, job.plan, job.count, sessions) }
    case 'tell':
      return tell(job, sessions)
    default:
      subscriptions.close()
      return {}
  }
}

const streamsOf = (
  perSecond: Readonly<Partial<Record<Act, number>>>,
  given: Parameters<typeof requestsOf>[1],
): Parameters<typeof runOpenLoop>[1] =>
  Object.entries(perSecond).map(([name, rate]) => ({
    name,
    perSecond: rate,
    nextRequest: requestsOf(name as Act, given),
  }))

async function tell({ port, plan }: Where, sessions: Sessions): Promise<{ heard: number; lastMs: number }> {
  const nextRequest = requestsOf('publish', { dialect: 'trpc', port, plans: [plan], sessions })
  const heard = subscriptions.hear(10_000)
  await runClosedLoop({ port, connections: 1, warmSeconds: 0, seconds: 0.001 }, nextRequest)
  return heard
}
