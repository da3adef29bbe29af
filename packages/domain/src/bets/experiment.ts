export const EXPERIMENT_STATES = ['planned', 'running', 'ended'] as const
export type ExperimentState = (typeof EXPERIMENT_STATES)[number]

/** What follows from an experiment that has ended. */
export const EXPERIMENT_VERDICTS = ['keep', 'change', 'stop'] as const
export type ExperimentVerdict = (typeof EXPERIMENT_VERDICTS)[number]
