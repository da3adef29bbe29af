import { mkdirSync, statfsSync } from 'node:fs'
import { Trouble } from '#db/trouble'

const mebibyte = 1024 * 1024
/** A fresh cluster takes 40 MiB, its first write-ahead log another 16 to 64. */
const neededToCreate = 160 * mebibyte
const neededToRun = 32 * mebibyte

/**
 * Makes the directory and sees that its disk has room before PostgreSQL finds out half-way.
 *
 * @throws Trouble when it has not, or when the directory cannot be made
 */
export function makeRoom(parent: string, isNew: boolean): void {
  try {
    mkdirSync(parent, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new Trouble(explainFailure(parent, String(error)))
  }
  const { bavail, bsize } = statfsSync(parent)
  if (bavail * bsize < (isNew ? neededToCreate : neededToRun)) throw new Trouble(fullDisk(parent))
}

/** One sentence for what initdb or postgres wrote when it gave up. */
export function explainFailure(dir: string, output: string, logFile?: string): string {
  if (/ENOSPC|No space left on device|Disk quota exceeded|EDQUOT/i.test(output)) return fullDisk(dir)
  if (/EACCES|EPERM|Permission denied|wrong ownership/i.test(output))
    return `The database directory ${dir} cannot be used by this user: start as the user it belongs to, or move it away.`
  if (/EROFS|Read-only file system/i.test(output))
    return `The disk that holds ${dir} is read-only: mount it for writing and start again.`
  if (/could not (?:create|map) (?:shared memory|anonymous shared memory)|Cannot allocate memory/i.test(output))
    return 'PostgreSQL finds too little memory on this machine: close some programs and start again.'
  const lines = output.trim().split('\n')
  return `PostgreSQL could not be started in ${dir}: ${lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1)}${logFile ? ` (its log: ${logFile})` : ''}`
}

const fullDisk = (dir: string): string =>
  `The disk that holds ${dir} is full: free ${neededToCreate / mebibyte} MB or more and start again.`
