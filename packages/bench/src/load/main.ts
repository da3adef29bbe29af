import { runJob, type Job } from './job.ts'
import { openSessions } from './sessions.ts'

/** The load generator: a process of its own, so that its work is nobody's who is measured. Takes one job at a time. */
const sessions = await openSessions()

process.on('message', (job: Job) => {
  runJob(job, sessions).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.({ ready: true })
