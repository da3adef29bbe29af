import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { Trouble } from '@polyrhythm/db/trouble'
import { familyCpuMicros } from '#bench/harness/cpu'
import { CLIENTS, type Contestant } from '#bench/harness/contestant'
import { dataDir } from '#bench/paths'
import { parsePgbench } from './parse-pgbench.ts'

const run = promisify(execFile)

/** @throws Trouble with what to install, when there is no pgbench */
export async function checkPgbench(): Promise<string> {
  const { stdout } = await run('pgbench', ['--version']).catch((error: unknown) => {
    throw new Trouble(
      'The bench compares with pgbench, and there is none: install it (Debian and Ubuntu: apt install postgresql-contrib; macOS: brew install postgresql) and run again.',
      { cause: error },
    )
  })
  return stdout.trim()
}

type Pgbench = {
  readonly appUrl: string
  readonly databasePid: number | null
  readonly script: string
  /** Integers and texts that the script calls `:name`. */
  readonly variables: Readonly<Record<string, string | number>>
  /** Its connections are new in every turn, and warm up for so much longer. */
  readonly newConnectionSeconds: number
  /** How many operations a transaction of the script is. */
  readonly operations?: number
}

/** The database's limit: the statements themselves, prepared, from a C program on one core, as poly_app. */
export const pgbenchContestant = (name: string, given: Pgbench): Contestant => ({
  name,
  run: async ({ seconds, ...slice }) => {
    const warmSeconds = slice.warmSeconds + given.newConnectionSeconds
    const { appUrl, databasePid, script, operations = 1 } = given
    mkdirSync(dataDir, { recursive: true })
    const file = path.join(dataDir, `${name.replaceAll(/\W+/g, '-')}.sql`)
    writeFileSync(file, script)
    const variables = { run: runNumber(), n: 0, ...given.variables }
    const before = familyCpuMicros(databasePid)
    const { stdout, stderr } = await run('pgbench', argumentsOf(warmSeconds + seconds, file, variables, appUrl), {
      maxBuffer: 16 * 1_024 * 1_024,
      env: { ...process.env, PGOPTIONS: plannedOnce },
    })
    const after = familyCpuMicros(databasePid)
    const { perSecond, done, errors, latencyMs } = parsePgbench(`${stdout}\n${stderr}`, warmSeconds)
    return {
      perSecond: perSecond * operations,
      done: done * operations,
      errors,
      firstError: errors > 0 ? (/ERROR:.*/.exec(stderr)?.[0] ?? null) : null,
      latency: latencyMs === null ? null : { p50: latencyMs, p95: Number.NaN, p99: Number.NaN },
      apiMicros: null,
      databaseMicros: before === null || after === null ? null : (after - before) / (done * operations),
    }
  },
})

/** As the product's functions are: left to itself, a new connection plans its first five executions anew, and some statements always. */
const plannedOnce = '-c plan_cache_mode=force_generic_plan'

/** Stands in front of the ids of a run's check-ins: they grow with time, as a client's UUIDv7 do. Seconds of the bench's era. */
const runNumber = (): number => Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 1_000)

const argumentsOf = (
  seconds: number,
  file: string,
  variables: Readonly<Record<string, string | number>>,
  url: string,
): string[] => [
  ...`-n -M prepared -c ${CLIENTS} -j 1 -P 1 -T ${seconds} -f`.split(' '),
  file,
  ...Object.entries(variables).flatMap(([key, value]) => ['-D', `${key}=${value}`]),
  url,
]
