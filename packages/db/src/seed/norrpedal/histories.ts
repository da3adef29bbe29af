type Cell = number | null
export type History = { readonly values: readonly Cell[]; readonly confidence: readonly Cell[] }

/** Weeks 1 to 9, Mondays 2026-07-06 to 2026-08-31, where they were written down; null = no reading. */
export const histories: Readonly<Record<string, History>> = {
  'KR1.1': { values: [41, 42, 42, 43, 45, 47, 49, 51, 52], confidence: [5, 5, 5, 5, 5, 6, 6, 6, 6] },
  'KR1.2': {
    values: [54.0, 54.2, null, null, 54.9, 55.6, 56.4, 57.1, 57.5],
    confidence: [5, 5, null, null, 5, 5, 5, 5, 5],
  },
  'KR2.1': {
    values: [38_900, 38_200, 36_900, 36_400, 37_100, 38_600, 39_700, 40_100, 40_300],
    confidence: [5, 5, 4, 4, 4, 4, 4, 4, 4],
  },
  'KR4.1': { values: [4100, 4060, 3980, 3910, 3870, 3820, 3790, 3750, 3720], confidence: [4, 4, 3, 3, 2, 2, 2, 2, 2] },
  'KR5.2': { values: [29, 28, 27, 25, 22, 19, 16, 14, 13], confidence: [5, 5, 5, 6, 6, 6, 6, 6, 6] },
  'KR5.3': { values: [9.5, 9.6, 9.4, 9.7, 9.3, 9.1, 9.0, 8.9, 8.8], confidence: [5, 5, 4, 4, 4, 3, 3, 3, 3] },
  'KR9.2': { values: [9.2, 9.0, 8.9, 8.6, 8.1, 7.6, 7.1, 6.7, 6.4], confidence: [5, 5, 5, 5, 6, 6, 7, 7, 7] },
  'KR10.1': { values: [3, 3, 3, 4, 4, 5, 5, 6, 6], confidence: [6, 6, 6, 6, 5, 5, 5, 4, 4] },
  'KR12.1': { values: [0.0, 0.0, 0.08, 0.15, 0.21, 0.29, 0.35, 0.41, 0.44], confidence: [5, 5, 5, 5, 6, 6, 7, 7, 7] },
}
