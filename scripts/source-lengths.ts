import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { root } from './tool.ts'

const bounds = { median: 60, p90: 200, max: 300 } as const

/** The length below which the given share of the files lies; the greatest of them for share 1. */
export function quantile(lengths: readonly number[], share: number): number {
  const sorted = lengths.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** Source files by their number of lines, longest first; tests, fixtures, seeds and generated files are none. */
export const measure = (): readonly { readonly file: string; readonly lines: number }[] =>
  globSync(['packages/*/src/**/*.{ts,tsx}', 'packages/*/vite/**/*.ts', 'scripts/**/*.{ts,mjs}'], { cwd: root })
    .filter(
      (file) => !/\.(?:test|journey)\.tsx?$|[\\/](?:fixtures|seed|generated)[\\/]|\.generated\.ts$|\.d\.ts$/.test(file),
    )
    .map((file) => ({ file, lines: readFileSync(`${root}/${file}`, 'utf8').trimEnd().split('\n').length }))
    .toSorted((a, b) => b.lines - a.lines)

function report(): boolean {
  const files = measure()
  const lengths = files.map(({ lines }) => lines)
  const found = { median: quantile(lengths, 0.5), p90: quantile(lengths, 0.9), max: quantile(lengths, 1) }
  const isGood = found.median <= bounds.median && found.p90 <= bounds.p90 && found.max <= bounds.max
  console.log(`${files.length} files: median ${found.median}, 90th percentile ${found.p90}, longest ${found.max} lines`)
  if (!isGood) {
    console.log(`Bounds: median ${bounds.median}, 90th percentile ${bounds.p90}, longest ${bounds.max}. The longest:`)
    for (const { file, lines } of files.slice(0, 10)) console.log(`${String(lines).padStart(5)} ${file}`)
  }
  return isGood
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = report() ? 0 : 1
