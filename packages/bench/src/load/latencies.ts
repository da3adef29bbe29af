/** Milliseconds; null where nothing was measured. */
export type Percentiles = { readonly p50: number; readonly p95: number; readonly p99: number }

/** Latencies of a run, in milliseconds, in as little memory and time as they need. */
export class Latencies {
  #values = new Float64Array(16_384)
  #count = 0

  add(milliseconds: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#count] = milliseconds
    this.#count += 1
  }

  percentiles(): Percentiles | null {
    if (this.#count === 0) return null
    const sorted = this.#values.slice(0, this.#count).sort()
    const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
  }
}
