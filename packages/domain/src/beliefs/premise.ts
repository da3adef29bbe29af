/** States of a belief that shake what stands on it. */
export const SHAKING_STATES = ['challenged', 'revised', 'retired'] as const
export type ShakingState = (typeof SHAKING_STATES)[number]

/** What whoever answers for a bet or an objective does about a shaken premise. */
export const PREMISE_ANSWERS = ['keep', 'change', 'stop'] as const
export type PremiseAnswer = (typeof PREMISE_ANSWERS)[number]
