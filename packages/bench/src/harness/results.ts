import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { resultsFile } from '#bench/paths'
import type { Options } from '#bench/options'
import type { Finding } from './verdict.ts'

/** Keeps what was found, with what it was found on; in the house's format, because it is committed. */
export function writeResults(
  findings: readonly Finding[],
  versions: { readonly database: string; readonly pgbench: string },
  options: Options,
): void {
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? '',
    memoryGibibytes: Math.round(totalmem() / 2 ** 30),
    /** Of the last minute, the bench's own included. */
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  }
  const results = {
    measuredAt: new Date().toISOString(),
    machine,
    versions: { node: process.version, postgresql: versions.database, pgbench: versions.pgbench },
    form: { quick: options.isQuick, rounds: options.rounds, seconds: options.seconds },
    findings: findings.map(({ figure, ...finding }) => ({ ...finding, ...rounded(figure) })),
  }
  mkdirSync(path.dirname(resultsFile), { recursive: true })
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
}

const rounded = ({ median, min, max }: Finding['figure']) => ({
  median: short(median),
  min: short(min),
  max: short(max),
})

/** Four significant digits are more than any of these figures has; null = not measured. */
const short = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(4)) : null)
