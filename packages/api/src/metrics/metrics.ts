import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What a process counts about itself. Labels have few values each: procedures and statuses, never people or ids. */
export type Metrics = {
  /** @param operation a procedure, 'batch', 'unknown', or 'web' for all that is no procedure */
  readonly answered: (operation: string, status: number, seconds: number) => void
  /** @returns what says that the stream is closed */
  readonly streamOpened: () => () => void
  /** Work behind an answer, such as a mail, that came to nothing. */
  readonly backgroundFailed: (what: string) => void
  readonly databaseAnswers: (isThere: boolean) => void
  /** In the text form of Prometheus. */
  readonly text: () => Promise<string>
  readonly contentType: string
}

/** In seconds: from a cached page to what nobody should wait for. */
const buckets = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'polyrhythm_request_seconds',
    help: 'How long requests took, by procedure and status.',
    labelNames: ['operation', 'status'],
    buckets,
    registers,
  })
  const streams = new Gauge({
    name: 'polyrhythm_open_streams',
    help: 'Screens that are open and wait for changes.',
    registers,
  })
  const failures = new Counter({
    name: 'polyrhythm_background_failures_total',
    help: 'Work behind an answer that failed, such as a mail, by what it was.',
    labelNames: ['what'],
    registers,
  })
  const database = new Gauge({
    name: 'polyrhythm_database_up',
    help: 'Whether the database answered when it was last asked: 1 or 0.',
    registers,
  })
  return {
    answered: (operation, status, seconds) => durations.observe({ operation, status: String(status) }, seconds),
    streamOpened: () => {
      streams.inc()
      return () => streams.dec()
    },
    backgroundFailed: (what) => failures.inc({ what }),
    databaseAnswers: (isThere) => database.set(isThere ? 1 : 0),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
