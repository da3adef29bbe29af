import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

it('no component asks its stylesheet for a class that is not there', () => {
  const source = join(import.meta.dirname, '../src')
  const components = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx$/.test(file),
  )
  const missing = components.flatMap((file) => missingClasses(join(source, file)).map((name) => `${file}: ${name}`))
  expect(components.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})

/** Names written inside `cx(…)` that the imported module does not define. */
const missingClasses = (path: string): string[] => {
  const text = readFileSync(path, 'utf8')
  const sheet = /import styles from '(\.\/[^']+)'/.exec(text)?.[1]
  if (sheet === undefined) return []
  const known = new Set(
    [...readFileSync(join(dirname(path), sheet), 'utf8').matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name]) => name),
  )
  const asked = [...text.matchAll(/cx\(([^()]*)\)/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/(?<!=== )'([\w-]+)'/g)].map(([, name]) => name),
  )
  return asked.filter((name) => name !== undefined).filter((name) => !known.has(name))
}
