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
export function explain(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const place = error instanceof Error && 'path' in error ? String(error.path) : 'what it needs'
  const sentences: Readonly<Record<string, string>> = {
    ENOSPC: 'The disk is full: free 160 MB or more and start again.',
    EDQUOT: 'The disk quota of this user is used up: free 160 MB or more and start again.',
    '53100': 'The disk of the database is full: free some space and start again.',
    EROFS: `The disk that holds ${place} is read-only: mount it for writing and start again.`,
    EACCES: `This user may not write ${place}: start as the user it belongs to.`,
    EPERM: `This user may not write ${place}: start as the user it belongs to.`,
  }
  if (error instanceof Trouble) console.error(`\n${error.message}`)
  else console.error(sentences[code] === undefined ? error : `\n${sentences[code]}`)
}
