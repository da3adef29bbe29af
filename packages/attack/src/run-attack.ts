import { copyDatabase, type TestDatabase } from '@polyrhythm/db/testing/copy-database'
import { startTemplate } from '@polyrhythm/db/testing/template'
import { Trouble } from '@polyrhythm/db/trouble'
import { findBrowserGround } from './harness/browser-ground.ts'
import { type Figure, foundText, holds, mustText } from './harness/figure.ts'
import type { Row } from './harness/row.ts'
import type { Options } from './options.ts'
import { rows } from './rows/rows.ts'

/** Runs the chosen rows one after another and prints what each found. @returns whether every figure holds */
export async function runAttack({ only, isShort }: Options): Promise<boolean> {
  const chosen = choose(only)
  const template = await startTemplate()
  const short: string[] = []
  try {
    for (const row of chosen) {
      console.log(`\n${row.id}: ${row.title}`)
      const started = performance.now()
      const databases: TestDatabase[] = []
      const figures = await row.run({
        isShort,
        database: async () => {
          const database = await copyDatabase(template)
          databases.push(database)
          return database
        },
        browser: findBrowserGround,
        say: (line) => console.log(`  … ${line}`),
      })
      for (const database of databases) await database.close()
      for (const figure of figures) print(figure)
      console.log(`  ${((performance.now() - started) / 1_000).toFixed(0)} s`)
      short.push(...figures.filter((figure) => !holds(figure)).map(({ what }) => `${row.id}: ${what}`))
    }
  } finally {
    await template.stop()
  }
  console.log(short.length === 0 ? '\nEvery figure holds.' : `\nShort:\n${short.join('\n')}`)
  return short.length === 0
}

const print = (figure: Figure): void => {
  const verdict = figure.must === null ? '' : holds(figure) ? 'ok' : 'SHORT'
  console.log(
    `  ${figure.what.padEnd(72)} ${foundText(figure).padStart(10)}  ${mustText(figure).padEnd(9)} ${verdict}`.trimEnd(),
  )
}

function choose(only: Options['only']): readonly Row[] {
  const unknown = only?.filter((id) => !rows.some((row) => row.id === id)) ?? []
  if (unknown.length > 0)
    throw new Trouble(`There is no row ${unknown.join(', ')}: there are ${rows.map(({ id }) => id).join(', ')}.`)
  return only === null ? rows : rows.filter(({ id }) => only.includes(id))
}
