import { Trouble } from '@polyrhythm/db/trouble'
import { buildTenants } from './database/build-tenants.ts'
import { clean } from './database/clean.ts'
import type { Database } from './database/open-database.ts'
import { prepareBench } from './database/prepare-bench.ts'
import type { Row } from './harness/bench.ts'
import { openBench } from './harness/open-bench.ts'
import { printTable } from './harness/print.ts'
import { writeResults } from './harness/results.ts'
import type { Finding } from './harness/verdict.ts'
import type { Options } from './options.ts'
import { rows } from './rows/rows.ts'

/**
 * Builds what is missing, measures row by row, prints the table and writes the results.
 *
 * @param pgbench its version
 * @returns whether every figure holds
 */
export async function runBench(database: Database, pgbench: string, options: Options): Promise<boolean> {
  const chosen = chooseRows(options)
  await prepareBench(database, options.keep)
  await clean(database.admin) // what an interrupted run may have left
  await buildTenants(database.admin, [...new Set(chosen.flatMap(({ tenants }) => tenants))])
  const { bench, close } = await openBench(database, options)
  const findings: Finding[] = []
  try {
    for (const row of chosen) {
      console.log(`\n${row.id}: ${row.title}`)
      findings.push(...(await row.run(bench)))
      await clean(database.admin)
    }
  } finally {
    await close()
  }
  printTable(findings)
  writeResults(findings, { database: database.version, pgbench }, options)
  const short = findings.filter((finding) => !finding.holds)
  if (short.length > 0) console.log(`\nShort: ${short.map(({ row, title }) => `${row} ${title}`).join('; ')}`)
  return short.length === 0
}

function chooseRows({ isQuick, only }: Options): readonly Row[] {
  if (only === null) return rows.filter((row) => !isQuick || row.isQuick)
  const unknown = only.filter((id) => !rows.some((row) => row.id === id))
  if (unknown.length > 0)
    throw new Trouble(`There is no row ${unknown.join(', ')}: there are ${rows.map(({ id }) => id).join(', ')}.`)
  return rows.filter(({ id }) => only.includes(id))
}
