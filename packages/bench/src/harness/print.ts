import type { Measured } from './contestant.ts'
import type { Finding, Must } from './verdict.ts'

/** One line for one turn, while it runs. */
export function printTurn(row: string, name: string, measured: Measured): void {
  const { perSecond, latency, apiMicros, databaseMicros, errors, firstError } = measured
  const parts = [
    `${perSecond.toFixed(0).padStart(7)}/s`,
    latency === null ? '' : `p50 ${latency.p50.toFixed(1)} ms`,
    latency === null || Number.isNaN(latency.p99) ? '' : `p99 ${latency.p99.toFixed(1)} ms`,
    apiMicros === null ? '' : `server ${apiMicros.toFixed(0)} µs`,
    databaseMicros === null ? '' : `database ${databaseMicros.toFixed(0)} µs`,
    errors === 0 ? '' : `${errors} ERRORS: ${firstError}`,
  ]
  console.log(`  ${row.padEnd(8)} ${name.padEnd(36)} ${parts.filter((part) => part !== '').join('  ')}`)
}

/** Everything that was found, what must hold first in each row; then what falls short. */
export function printTable(findings: readonly Finding[]): void {
  const rows = [...new Set(findings.map(({ row }) => row))]
  console.log(`\n${line('', 'figure', 'median', 'min', 'max', 'must', '')}`)
  for (const row of rows) {
    const own = findings.filter((finding) => finding.row === row)
    for (const { title, unit, figure, must, holds } of [
      ...own.filter((finding) => finding.must !== null),
      ...own.filter((finding) => finding.must === null),
    ]) {
      const [median, min, max] = [figure.median, figure.min, figure.max].map(short) as [string, string, string]
      console.log(
        line(row, `${title} [${unit}]`, median, min, max, mustText(must), must === null ? '' : holds ? 'ok' : 'SHORT'),
      )
    }
  }
}

const line = (
  ...[row, title, median, min, max, must, verdict]: [string, string, string, string, string, string, string]
) =>
  `${row.padEnd(9)} ${title.padEnd(66)} ${median.padStart(8)} ${min.padStart(8)} ${max.padStart(8)}  ${must.padEnd(8)} ${verdict}`.trimEnd()

export const mustText = (must: Must | null): string =>
  must === null ? '' : 'atLeast' in must ? `≥ ${must.atLeast}` : `≤ ${must.atMost}`

const short = (value: number): string =>
  !Number.isFinite(value) ? '–' : Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2)
