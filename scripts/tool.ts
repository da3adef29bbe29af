import { spawn } from 'node:child_process'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

/** How a command ended; `output` is what it wrote to both streams, in order. */
export type Outcome = { readonly isGood: boolean; readonly output: string; readonly seconds: number }

type Env = Readonly<Record<string, string>>

/** Runs a program that the workspace installed, by its name in node_modules/.bin. */
export function runTool(name: string, args: readonly string[], cwd = root, env: Env = {}): Promise<Outcome> {
  const isWindows = process.platform === 'win32'
  const program = path.join(root, 'node_modules/.bin', isWindows ? `${name}.cmd` : name)
  return run(program, args, { cwd, shell: isWindows, env: { ...process.env, ...env } })
}

/** Runs a script of this folder. */
export const runScript = (name: string): Promise<Outcome> =>
  run(process.execPath, [path.join(root, 'scripts', name)], { cwd: root })

function run(
  program: string,
  args: readonly string[],
  options: { cwd: string; shell?: boolean; env?: NodeJS.ProcessEnv },
): Promise<Outcome> {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const end = (isGood: boolean) => resolve({ isGood, output, seconds: (performance.now() - started) / 1000 })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)))
    child.once('error', (error) => {
      output += error.message
      end(false)
    })
    child.once('close', (code) => end(code === 0))
  })
}
