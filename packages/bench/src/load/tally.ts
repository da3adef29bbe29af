import type { Answer } from './response-reader.ts'
import { Latencies, type Percentiles } from './latencies.ts'

/** What a run of requests came to. */
export type LoadResult = {
  /** Answered within the measured time, per second. */
  readonly perSecond: number
  /** Answered well, warm-up and the last ones included: so many rows must be stored. */
  readonly acknowledged: number
  readonly errors: number
  /** What was wrong with the first. */
  readonly firstError: string | null
  readonly latency: Percentiles | null
  /** Of the generator's own CPU time, in microseconds. */
  readonly generatorMicros: number
}

/** Counts answers while they come in. Whatever is not 200, or speaks of an error, is one. */
export class Tally {
  readonly #latencies = new Latencies()
  readonly #cpu = process.cpuUsage()
  #measured = 0
  #acknowledged = 0
  #errors = 0
  #firstError: string | null = null

  /** @param milliseconds since it was sent or due; null while warming up */
  answered({ status, body }: Answer, milliseconds: number | null): void {
    if (status !== 200 || body.includes('"error')) {
      this.failed(`${status} ${body.toString('utf8', 0, 300)}`)
      return
    }
    this.#acknowledged += 1
    if (milliseconds === null) return
    this.#measured += 1
    this.#latencies.add(milliseconds)
  }

  failed(why: string): void {
    this.#errors += 1
    this.#firstError ??= why
  }

  result(seconds: number): LoadResult {
    const { user, system } = process.cpuUsage(this.#cpu)
    const all = this.#acknowledged + this.#errors
    return {
      perSecond: this.#measured / seconds,
      acknowledged: this.#acknowledged,
      errors: this.#errors,
      firstError: this.#firstError,
      latency: this.#latencies.percentiles(),
      generatorMicros: all === 0 ? 0 : (user + system) / all,
    }
  }
}
