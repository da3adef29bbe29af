import type { ApiOutputs } from '#web/lib/api-types.ts'

export type BeliefsData = ApiOutputs['beliefs']['list']
export type BeliefView = BeliefsData['beliefs'][number]
