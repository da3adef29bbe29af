export const AMBITIONS = ['committed', 'aspirational'] as const
/** Committed work is expected at 1.0; aspirational work is healthy at 0.6 to 0.7. */
export type Ambition = (typeof AMBITIONS)[number]

export const BASES = ['bet', 'own_mission', 'learning', 'health', 'keep_the_lights_on'] as const
/** The ground an objective stands on. */
export type Basis = (typeof BASES)[number]

export const OBJECTIVE_STATES = ['draft', 'shared', 'active', 'closing', 'closed', 'stopped', 'discarded'] as const
export type ObjectiveState = (typeof OBJECTIVE_STATES)[number]

export const KEY_RESULT_STATES = ['draft', 'active', 'achieved', 'missed', 'dropped', 'replaced'] as const
export type KeyResultState = (typeof KEY_RESULT_STATES)[number]

/**
 * Whether a key result counts in its objective: drafts, dropped and replaced ones do not.
 *
 * @see SPEC.md PR10
 */
export const isCounted = (state: KeyResultState): boolean => COUNTED.has(state)

const COUNTED: ReadonlySet<KeyResultState> = new Set(['active', 'achieved', 'missed'])

/**
 * Not linked to any bet by a written, respected choice of the squad.
 *
 * @see SPEC.md AL5, decision 17
 */
export const isIndependentByChoice = ({
  basis,
  reason,
}: {
  readonly basis: Basis
  readonly reason: string | null
}): boolean => basis !== 'bet' && (reason ?? '').trim() !== ''
