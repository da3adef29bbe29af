import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { migrationsDir } from '#bench/paths'

/** Of everything that decides what a built tenant looks like: the migrations and the generator's own source. */
export function fingerprint(): string {
  const generator = path.join(import.meta.dirname, '..')
  const files = [
    ...globSync('*.sql', { cwd: migrationsDir }).map((name) => path.join(migrationsDir, name)),
    ...globSync(['ids.ts', 'generate/*.ts'], { cwd: generator }).map((name) => path.join(generator, name)),
  ].filter((file) => !file.endsWith('.test.ts'))
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(path.basename(file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
