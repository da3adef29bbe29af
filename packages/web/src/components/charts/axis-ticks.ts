const DAY = 86_400_000

/**
 * About evenly spaced days from the first to the last, both included, none twice.
 *
 * @param range midnights UTC, in milliseconds
 * @param count at most so many; at least 2
 */
export const axisTicks = ([from, to]: readonly [number, number], count: number): number[] => [
  ...new Set(
    Array.from({ length: count }, (_, index) => from + Math.round(((to - from) * index) / (count - 1) / DAY) * DAY),
  ),
]
