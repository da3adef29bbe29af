import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'

/** What a server writes into postmaster.pid about itself. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly isReady: boolean }

/** Lines: pid, directory, start time, port, socket directory, address, shared memory, status. */
export function readPostmaster(dir: string): Postmaster | null {
  try {
    const lines = readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

/** The server that runs on this directory already, if it lives and answers. */
export async function findRunning(dir: string): Promise<Postmaster | null> {
  const noted = readPostmaster(dir)
  return noted?.isReady && isAlive(noted.pid) && (await answers(noted.port)) ? noted : null
}

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Asks what every client asks first, whether to use TLS: a socket left over from a killed server still accepts
 * connections for a moment, but stays silent.
 */
const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const sslRequest = Uint8Array.of(0, 0, 0, 8, 4, 210, 22, 47)
    const socket = connect(port, '127.0.0.1', () => socket.write(sslRequest))
    const done = (yes: boolean) => () => {
      socket.destroy()
      resolve(yes)
    }
    socket.setTimeout(2_000, done(false)).once('data', done(true)).once('error', done(false)).once('close', done(false))
  })
