import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from '#db/trouble'
import { findBinaries } from './binaries.ts'
import { explainFailure, makeRoom } from './disk.ts'
import { checkCluster, initialise, readPassword } from './initialise.ts'
import { chooseLauncher } from './launcher.ts'
import { findFreePort } from './ports.ts'
import { findRunning } from './postmaster.ts'
import { launchServer } from './server.ts'

/** A running PostgreSQL. `isAdopted`: another process started it, and will stop it. */
export type Embedded = {
  /** Address of the database `postgres` as its superuser. */
  readonly url: string
  readonly port: number
  readonly pid: number
  readonly isAdopted: boolean
  /** Resolves when the server has gone; does nothing to an adopted one. */
  readonly stop: () => Promise<void>
}

/**
 * A real PostgreSQL 18 for people who have none: the programs come as an npm package, the data stays in `dir`. It
 * listens on 127.0.0.1 alone, and on another port when the wished one is taken. It ends with this process, even when
 * that is killed.
 *
 * @param settings server settings by name, such as `fsync: 'off'`
 * @throws Trouble with one sentence for whatever a person can put right
 */
export async function startEmbedded(options: {
  readonly dir: string
  readonly port?: number
  readonly settings?: Readonly<Record<string, string>>
}): Promise<Embedded> {
  const dir = path.resolve(options.dir)
  const url = (port: number) => `postgres://postgres:${readPassword(dir)}@127.0.0.1:${port}/postgres`
  checkOwner(dir)
  const isNew = checkCluster(dir) === 'missing'
  const running = await findRunning(dir)
  if (running)
    return { url: url(running.port), port: running.port, pid: running.pid, isAdopted: true, stop: async () => {} }

  makeRoom(path.dirname(dir), isNew)
  const binaries = await findBinaries()
  const launcher = chooseLauncher(dir, binaries)
  if (isNew) await initialise(dir, binaries, launcher)
  const logFile = `${dir}.log`
  const deadline = Date.now() + 30_000
  for (;;) {
    const port = await findFreePort(options.port ?? 54_329)
    const server = await launchServer({
      dir,
      port,
      settings: options.settings ?? {},
      binaries,
      launcher,
      logFile,
      deadline,
    })
    if (server.isReady) return { url: url(port), port, pid: server.pid, isAdopted: false, stop: server.stop }
    // After a kill -9 the old server's processes hold its memory for a moment; and a port can be lost to a race.
    const mayPass = /pre-existing shared memory block|lock file|Address already in use/i.test(server.output)
    if (!mayPass || Date.now() > deadline) throw new Trouble(explainFailure(dir, server.output, logFile))
    await sleep(200)
  }
}

/** Before anything reads inside: a directory of somebody else gives only riddles. */
function checkOwner(dir: string): void {
  const me = process.getuid?.()
  if (me === undefined || me === 0) return
  const foreign = [dir, path.dirname(dir)].find((each) => existsSync(each) && !isMine(each))
  if (foreign)
    throw new Trouble(
      `The database directory ${foreign} belongs to another user (uid ${statSync(foreign).uid}): start as that user, or move the directory away.`,
    )
}

const isMine = (dir: string): boolean => {
  try {
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
