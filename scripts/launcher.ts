import { isAlive } from '@polyrhythm/db/embedded/postmaster'

/**
 * Resolves when the process that a person started (`npm start`) has gone. Between it and this one stand npm, npx and
 * pnpm, and not each of them hands every signal on.
 */
export function launcherGone(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const pid = Number(env['POLYRHYTHM_LAUNCHER'])
  return new Promise((resolve) => {
    if (!Number.isInteger(pid) || pid <= 1) return
    const watch = setInterval(() => {
      if (isAlive(pid)) return
      clearInterval(watch)
      resolve()
    }, 500)
    watch.unref()
  })
}
