import { explain } from '@polyrhythm/api/run-process'
import { checkPgbench } from './contestants/pgbench.ts'
import { openDatabase } from './database/open-database.ts'
import { readOptions } from './options.ts'
import { runBench } from './run-bench.ts'

/** `npm run bench`: 0 when every figure holds, 1 when one falls short or the bench cannot run. */
try {
  const options = readOptions(process.argv.slice(2))
  const pgbench = await checkPgbench()
  const database = await openDatabase()
  try {
    process.exitCode = (await runBench(database, pgbench, options)) ? 0 : 1
  } finally {
    await database.close()
  }
} catch (error) {
  explain(error)
  process.exitCode = 1
}
