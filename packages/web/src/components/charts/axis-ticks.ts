/** `count` evenly spaced places from the first to the last instant, both included. */
export const axisTicks = ([from, to]: readonly [number, number], count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round(from + ((to - from) * index) / (count - 1)))
