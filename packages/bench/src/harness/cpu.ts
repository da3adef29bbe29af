import { readdirSync, readFileSync } from 'node:fs'

/** Ticks of the system's clock a second, as Linux counts CPU time. */
const ticksPerSecond = 100

/** CPU time of a process and of its children that have ended, in microseconds; null where the system does not tell. */
export function cpuMicros(pid: number | null): number | null {
  const times = pid === null ? null : read(pid)
  return times === null ? null : toMicros(times.own + times.reaped)
}

/** The same of a process with all its children, living or not: a PostgreSQL server with its backends. */
export function familyCpuMicros(pid: number | null): number | null {
  const parent = pid === null ? null : read(pid)
  if (parent === null) return null
  let ticks = parent.own + parent.reaped
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const each = read(Number(name))
    if (each?.parent === pid) ticks += each.own + each.reaped
  }
  return toMicros(ticks)
}

/** Memory that a process holds, in MiB; null where the system does not tell. */
export function residentMebibytes(pid: number): number | null {
  try {
    const kibibytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kibibytes === undefined ? null : Number(kibibytes) / 1_024
  } catch {
    return null
  }
}

type Times = { readonly parent: number; readonly own: number; readonly reaped: number }

function read(pid: number): Times | null {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return null
  }
}

/** Fields of /proc/<pid>/stat after the name, which may hold spaces and brackets: state, parent, … */
export function parseStat(line: string): Times {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const at = (index: number): number => fields[index] ?? 0
  return { parent: at(1), own: at(11) + at(12), reaped: at(13) + at(14) }
}

const toMicros = (ticks: number): number => (ticks / ticksPerSecond) * 1_000_000
