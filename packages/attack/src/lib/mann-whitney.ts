/**
 * How likely two samples differ as much as these where nothing sets them apart: the rank-sum test of Mann and Whitney, two-sided,
 * by its normal approximation with the correction for ties. Meant for twenty values and more on each side.
 *
 * @returns 0…1; NaN of nothing
 */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((value) => ({ value, isA: true })), ...b.map((value) => ({ value, isA: false }))].toSorted(
    (one, other) => one.value - other.value,
  )
  let rankSum = 0
  let ties = 0
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1
    const count = to - from
    rankSum += all.slice(from, to).filter(({ isA }) => isA).length * ((from + 1 + to) / 2)
    ties += count ** 3 - count
    from = to
  }
  const [m, n, sum] = [a.length, b.length, all.length]
  const mean = (m * (sum + 1)) / 2
  const variance = ((m * n) / 12) * (sum + 1 - ties / (sum * (sum - 1)))
  if (variance === 0) return 1
  return erfc(Math.abs(rankSum - mean) / Math.sqrt(2 * variance))
}

/** The complement of the error function, to 1.2e-7 (Abramowitz and Stegun 7.1.26 in its rational Chebyshev form). */
function erfc(x: number): number {
  const t = 1 / (1 + x / 2)
  const factors = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ]
  const exponent = factors.reduceRight((sum, factor) => sum * t + factor, 0)
  return t * Math.exp(-x * x + exponent)
}
