import type { CreateBelief } from '@polyrhythm/domain/beliefs/create-belief'

type BeliefSays = Pick<CreateBelief, 'because' | 'conviction' | 'horizon' | 'reviewOn'>

/** What a form says of a belief, as its columns. */
export const beliefColumns = ({ because, conviction, horizon, reviewOn }: BeliefSays) => ({
  because,
  conviction,
  horizonFrom: horizon?.from ?? null,
  horizonUntil: horizon?.to ?? null,
  reviewOn,
})
