import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Trouble } from '#db/trouble'
import type { Binaries } from './binaries.ts'
import { explainFailure } from './disk.ts'
import type { Launcher } from './launcher.ts'
import { isAlive } from './postmaster.ts'

const major = '18'
const passwordFile = 'polyrhythm.password'

/** What the superuser `postgres` of this cluster signs in with; made with the cluster, readable to its owner alone. */
export const readPassword = (dir: string): string => readFileSync(path.join(dir, passwordFile), 'utf8').trim()

/** @throws Trouble when the directory holds something that this PostgreSQL cannot serve */
export function checkCluster(dir: string): 'missing' | 'there' {
  if (!existsSync(dir) || readdirSync(dir).length === 0) return 'missing'
  const version = path.join(dir, 'PG_VERSION')
  if (!existsSync(version) || !existsSync(path.join(dir, passwordFile)))
    throw new Trouble(`${dir} is not a database that Polyrhythm made: move the directory away and start again.`)
  const found = readFileSync(version, 'utf8').trim()
  if (found !== major)
    throw new Trouble(
      `The database in ${dir} was made by PostgreSQL ${found}, and this is PostgreSQL ${major}: move the directory away and start again.`,
    )
  return 'there'
}

/**
 * Makes a new cluster. It grows under another name and gets its own when it is whole, so that an interrupted start
 * leaves nothing that looks like a database.
 *
 * @throws Trouble with one sentence when initdb fails
 */
export async function initialise(dir: string, { initdb }: Binaries, { command, owner }: Launcher): Promise<void> {
  sweep(dir)
  const making = `${dir}.making-${process.pid}`
  const desk = mkdtempSync(path.join(tmpdir(), 'polyrhythm-'))
  const secret = path.join(desk, 'password')
  const password = randomBytes(24).toString('base64url')
  try {
    mkdirSync(making, { mode: 0o700 })
    writeFileSync(secret, password, { mode: 0o600 })
    if (owner.uid !== undefined && owner.gid !== undefined)
      for (const each of [making, desk, secret]) chownSync(each, owner.uid, owner.gid)
    const flags = ['-D', making, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', secret, '-E', 'UTF8']
    const locale = ['--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions']
    const { status, output } = await run(command(initdb, [...flags, ...locale]), owner)
    if (status !== 0) throw new Trouble(explainFailure(dir, output))
    writeFileSync(path.join(making, passwordFile), password, { mode: 0o600 })
    if (checkCluster(dir) === 'missing') renameSync(making, dir) // otherwise another start was quicker
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(explainFailure(dir, String(error)))
  } finally {
    for (const each of [making, desk]) rmSync(each, { recursive: true, force: true })
  }
}

/** Removes what starts that were killed have left. */
function sweep(dir: string): void {
  for (const name of readdirSync(path.dirname(dir))) {
    const [, pid] = name.startsWith(`${path.basename(dir)}.making-`) ? name.split('.making-') : []
    if (pid && !isAlive(Number(pid))) rmSync(path.join(path.dirname(dir), name), { recursive: true, force: true })
  }
}

const run = (
  [program, flags]: readonly [string, readonly string[]],
  owner: Launcher['owner'],
): Promise<{ status: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, flags, { ...owner, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)))
    child.once('error', reject).once('close', (status) => resolve({ status, output }))
  })
