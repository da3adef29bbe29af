import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from '#db/trouble'
import type { Binaries } from './binaries.ts'
import { explainFailure } from './disk.ts'
import type { Launcher } from './launcher.ts'
import { readPostmaster } from './postmaster.ts'

type Launch = {
  readonly dir: string
  readonly port: number
  readonly settings: Readonly<Record<string, string>>
  readonly binaries: Binaries
  readonly launcher: Launcher
  readonly logFile: string
  /** Milliseconds since 1970; a server that is not ready by then is given up. */
  readonly deadline: number
}
type Launched =
  | { readonly isReady: true; readonly pid: number; readonly stop: () => Promise<void> }
  | { readonly isReady: false; readonly output: string }

/** Starts the server once and waits until it says that it is ready, or has gone; `output` is what it wrote meanwhile. */
export async function launchServer({
  dir,
  port,
  settings,
  binaries,
  launcher,
  logFile,
  deadline,
}: Launch): Promise<Launched> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  }
  const flags = ['-D', dir, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const [program, given] = launcher.command(binaries.postgres, flags)
  const log = open(logFile, dir)
  // Detached: Ctrl-C goes to the whole terminal, and the server must outlive the application's last queries.
  const child = spawn(program, given, { ...launcher.owner, cwd: '/', stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  child.once('error', () => {}) // it has no pid then, and the loop ends
  const lives = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  while (lives() && Date.now() < deadline) {
    const noted = readPostmaster(dir)
    // A file left by a killed server also says ready: only the one that names our own process counts.
    if (noted?.pid === child.pid && noted?.isReady) {
      watch(child)
      child.unref()
      return { isReady: true, pid: noted.pid, stop: () => stop(child) }
    }
    await sleep(10)
  }
  if (lives()) child.kill('SIGKILL')
  return { isReady: false, output: readFileSync(logFile, 'utf8') }
}

function open(logFile: string, dir: string): number {
  try {
    return openSync(logFile, 'w', 0o600)
  } catch (error) {
    throw new Trouble(explainFailure(dir, String(error)))
  }
}

/** Reads a pipe that this process alone writes: when it dies, even by kill -9, the server is stopped too. */
function watch(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) return
  const guard = spawn('sh', ['-c', 'read -r _; kill -INT "$0" 2>/dev/null', String(child.pid)], {
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.unref()
  if (guard.stdin && 'unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref()
  child.once('exit', () => guard.kill('SIGKILL')) // the number may by then be another process's
}

/** Asks for a fast shutdown, and after five seconds for an immediate one, which loses nothing that was committed. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.ref()
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGINT')
  const impatience = setTimeout(() => child.kill('SIGQUIT'), 5_000)
  await gone
  clearTimeout(impatience)
}
