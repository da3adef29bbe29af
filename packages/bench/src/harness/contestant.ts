import type { Percentiles } from '#bench/load/latencies'

/** What one slice of a round measured. */
export type Measured = {
  readonly perSecond: number
  /** Done in all, warm-up included; for writes, so many rows are stored. */
  readonly done: number
  readonly errors: number
  readonly firstError: string | null
  readonly latency: Percentiles | null
  /** CPU time per operation, in microseconds: of the server process, and of the database. */
  readonly apiMicros: number | null
  readonly databaseMicros: number | null
}

/** One who does the operation of a row. */
export type Contestant = {
  readonly name: string
  readonly run: (slice: Slice) => Promise<Measured>
}

/** How many requests are on their way at once, for every contestant alike. */
export const CLIENTS = 32

/** How long one contestant's turn is, in seconds. */
export type Slice = { readonly warmSeconds: number; readonly seconds: number }
