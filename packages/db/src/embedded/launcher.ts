import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from '#db/trouble'
import type { Binaries } from './binaries.ts'

/** How a program of PostgreSQL is started here: the command line, and as whom. */
export type Launcher = {
  readonly command: (program: string, flags: readonly string[]) => readonly [string, readonly string[]]
  readonly owner: { readonly uid?: number; readonly gid?: number }
}

const plainly: Launcher['command'] = (program, flags) => [program, flags]
const namespace = ['--user', '--map-user=65534', '--map-group=65534']
const inNamespace: Launcher['command'] = (program, flags) => ['unshare', [...namespace, program, ...flags]]

/**
 * PostgreSQL refuses to run as root. Root therefore starts it in a user namespace, where it is `nobody` and on disk
 * still itself; where the system allows no namespaces, as the user `postgres` or `nobody`, who must then be able to
 * reach both the programs and the data.
 *
 * @param dir the data directory; may not exist yet, its parent must
 * @throws Trouble when the directory is somebody else's, or root finds no way to start PostgreSQL
 */
export function chooseLauncher(dir: string, binaries: Binaries, me = process.getuid?.()): Launcher {
  const made = existsSync(dir) ? statSync(dir) : undefined
  if (me === undefined) return { command: plainly, owner: {} }
  if (me !== 0) {
    if (made && made.uid !== me)
      throw new Trouble(
        `The database in ${dir} belongs to another user (uid ${made.uid}): start as that user, or move the directory away.`,
      )
    return { command: plainly, owner: {} }
  }
  if ((made?.uid ?? 0) === 0 && namespacesWork()) return { command: inNamespace, owner: {} }
  const owner = made && made.uid !== 0 ? { uid: made.uid, gid: made.gid } : unprivilegedUser()
  if (made?.uid === 0 || !canReach(owner, dir, binaries))
    throw new Trouble(
      made && made.uid !== 0
        ? `The database in ${dir} belongs to another user (uid ${made.uid}) who cannot reach it or the installed programs: start as that user, or move the directory away.`
        : `PostgreSQL refuses to run as root, and root can start it here neither through unshare (user namespaces are missing) nor as another user who could read ${path.dirname(dir)}: start as an ordinary user, or set DATABASE_URL.`,
    )
  return { command: plainly, owner }
}

const namespacesWork = (): boolean => spawnSync('unshare', [...namespace, 'true'], { stdio: 'ignore' }).status === 0

function unprivilegedUser(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return { uid: Number(user?.[2] ?? 65_534), gid: Number(user?.[3] ?? 65_534) }
}

/** Whether that user may run the program and enter the directory above the data. */
const canReach = (owner: { uid: number; gid: number }, dir: string, { postgres }: Binaries): boolean =>
  [
    [postgres, '--version'],
    ['test', '-x', path.dirname(dir)],
  ].every(([program = '', ...flags]) => spawnSync(program, flags, { ...owner, cwd: '/', stdio: 'ignore' }).status === 0)
