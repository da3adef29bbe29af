import type { ApiOutputs } from '#web/lib/api-types.ts'

export type BeliefsData = ApiOutputs['beliefs']['list']
export type BeliefView = BeliefsData['beliefs'][number]

/** What a belief says, wherever it comes from. */
export type BeliefWords = Pick<
  BeliefView,
  'id' | 'key' | 'version' | 'statement' | 'because' | 'conviction' | 'horizonFrom' | 'horizonUntil' | 'reviewOn'
>
