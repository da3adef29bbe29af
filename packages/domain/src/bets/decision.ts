/** What was decided about a bet: begin, go on, change, stop. */
export const DECISION_CALLS = ['go', 'keep', 'change', 'stop'] as const
export type DecisionCall = (typeof DECISION_CALLS)[number]
