import { pathToFileURL } from 'node:url'
import { type Outcome, runScript, runTool } from './tool.ts'

/** Everything that can be said about the code without running it; web is no part of the build of the others. */
const checks: Readonly<Record<string, () => Promise<Outcome>>> = {
  types: () => runTool('tsc', ['-b', 'tsconfig.json', 'packages/web', 'packages/web/tsconfig.node.json']),
  lint: () => runTool('oxlint', ['--type-aware', '--deny-warnings']),
  format: () => runTool('biome', ['format']),
  'dead code': () => runTool('knip', ['--no-progress']),
  platforms: () => runScript('lockfile-platforms.mjs'),
  lengths: () => runScript('source-lengths.ts'),
}

/** Runs all checks at once, prints a line for each and the whole output of those that fail. */
export async function check(): Promise<boolean> {
  const outcomes = await Promise.all(
    Object.entries(checks).map(async ([name, run]) => {
      const { isGood, output, seconds } = await run()
      const said = isGood && name === 'lengths' ? `  ${output.trim()}` : ''
      console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(5)} s${said}`)
      return { name, isGood, output }
    }),
  )
  for (const { name, isGood, output } of outcomes) if (!isGood) console.log(`\n--- ${name}\n${output.trim()}`)
  return outcomes.every(({ isGood }) => isGood)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = (await check()) ? 0 : 1
