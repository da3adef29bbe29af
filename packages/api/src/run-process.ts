import { Trouble } from '@polyrhythm/db/trouble'

/** Longer than the server's own patience with its requests. */
const patienceMs = 6_000

/**
 * Runs a process that serves until it is told to stop: by Ctrl-C, by its system, or by a mistake of its own. A second
 * Ctrl-C does not wait.
 *
 * @param start answers with what ends everything it started
 * @param alsoStopWhen resolves when there is another reason to stop
 */
export async function runProcess(
  start: () => Promise<() => Promise<void>>,
  alsoStopWhen?: Promise<unknown>,
): Promise<void> {
  let stop: (() => Promise<void>) | undefined
  let isEnding = false
  const end = (code: number) => {
    if (isEnding) process.exit(code || 1)
    isEnding = true
    setTimeout(() => process.exit(code || 1), patienceMs).unref()
    const ended = stop?.() ?? Promise.resolve()
    ended.then(
      () => process.exit(code),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(0))
  for (const mistake of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(mistake, (error: unknown) => {
      console.error(error)
      end(1)
    })
  void alsoStopWhen?.then(() => end(0))
  try {
    stop = await start()
  } catch (error) {
    explain(error)
    process.exit(1)
  }
}

/** A sentence for what a person can put right; the whole of a mistake of ours. */
export const explain = (error: unknown): void => {
  if (error instanceof Trouble) console.error(`\n${error.message}`)
  else console.error(error)
}
