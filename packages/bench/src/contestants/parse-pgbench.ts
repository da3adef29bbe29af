/** What pgbench said of a run. */
export type PgbenchSaid = {
  /** Mean of the seconds after the warm-up. */
  readonly perSecond: number
  /** Transactions in all. */
  readonly done: number
  readonly errors: number
  /** The mean, in milliseconds; pgbench tells no percentiles. */
  readonly latencyMs: number | null
}

/**
 * @param output of `pgbench -P 1`, both streams
 * @throws Error when no transaction was counted
 */
export function parsePgbench(output: string, warmSeconds: number): PgbenchSaid {
  const seconds = [...output.matchAll(/^progress: ([\d.]+) s, ([\d.]+) tps/gm)]
  const measured = seconds.filter(([, at]) => Number(at) > warmSeconds + 0.5).map(([, , tps]) => Number(tps))
  const done = Number(/transactions actually processed: (\d+)/.exec(output)?.[1] ?? Number.NaN)
  if (!Number.isFinite(done) || measured.length === 0) throw new Error(`pgbench measured nothing:\n${output}`)
  const latency = /latency average = ([\d.]+) ms/.exec(output)?.[1]
  const failed = /number of failed transactions: (\d+)/.exec(output)?.[1]
  const aborted = [...output.matchAll(/client \d+ (?:script \d+ )?aborted/g)].length
  return {
    perSecond: measured.reduce((sum, tps) => sum + tps, 0) / measured.length,
    done,
    errors: Number(failed ?? 0) + aborted,
    latencyMs: latency === undefined ? null : Number(latency),
  }
}
