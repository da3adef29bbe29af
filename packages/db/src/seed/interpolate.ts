/**
 * Check-in histories that nobody wrote down go evenly from where a key result began to where it stands: the value of
 * the k-th of n check-ins is base + (now − base) · (k − 1) / (n − 1), rounded to the decimals of the two ends;
 * confidence likewise, rounded to whole numbers. The first is the base, the last is what stands today.
 *
 * @see decision 29
 */
export const interpolate = (base: number, now: number, count: number): readonly number[] => {
  const decimals = Math.max(decimalsOf(base), decimalsOf(now))
  return Array.from({ length: count }, (_, index) =>
    rounded(base + (now - base) * (count === 1 ? 1 : index / (count - 1)), decimals),
  )
}

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))
