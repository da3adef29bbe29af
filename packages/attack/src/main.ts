import { explain } from '@polyrhythm/api/run-process'
import { readOptions } from './options.ts'
import { runAttack } from './run-attack.ts'

/** `npm run attack`: 0 when every figure holds, 1 when one falls short or an attack cannot run. */
try {
  process.exitCode = (await runAttack(readOptions(process.argv.slice(2)))) ? 0 : 1
} catch (error) {
  explain(error)
  process.exitCode = 1
}
