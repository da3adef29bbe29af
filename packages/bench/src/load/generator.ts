import { fork } from 'node:child_process'
import path from 'node:path'
import type { Job, JobResult } from './job.ts'

/** The load generator's process, as the bench sees it. */
export type Generator = {
  /** One job at a time. @throws Error when the job itself broke; requests that failed are counted in its result */
  readonly run: <J extends Job>(job: J) => Promise<JobResult<J['kind']>>
  readonly stop: () => void
}

type Message = { readonly ready: true } | { readonly result: JobResult } | { readonly error: string }

export async function startGenerator(): Promise<Generator> {
  const child = fork(path.join(import.meta.dirname, 'main.ts'), { stdio: 'inherit' })
  const next = (): Promise<Message> =>
    new Promise((resolve, reject) => {
      const gone = (code: number | null): void => reject(new Error(`The load generator ended with ${code}`))
      child.once('exit', gone)
      child.once('message', (message) => {
        child.off('exit', gone)
        resolve(message as Message)
      })
    })
  await next()
  return {
    run: async <J extends Job>(job: J) => {
      const answer = next()
      child.send(job)
      const message = await answer
      if ('result' in message) return message.result as JobResult<J['kind']>
      throw new Error('error' in message ? message.error : 'The load generator is out of step')
    },
    stop: () => child.disconnect(),
  }
}
