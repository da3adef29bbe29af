/** In the order of a life. */
export const BELIEF_STATES = ['draft', 'held', 'challenged', 'revised', 'retired', 'declined'] as const
export type BeliefState = (typeof BELIEF_STATES)[number]

/** What can be done about what is believed. */
export const BELIEF_ACTS = ['hold', 'decline', 'challenge', 'revise', 'retire'] as const
export type BeliefAct = (typeof BELIEF_ACTS)[number]

/** Who does it, and what they bring. */
export type BeliefTurn = {
  readonly isCouncil: boolean
  readonly reason: string
  /** How many data points and insights that contradict it come with a challenge. */
  readonly evidenceAgainst: number
}
export type BeliefStep =
  | { readonly rule: 'BF1' | 'BF3'; readonly state: BeliefState }
  | { readonly rule: 'BF1' | 'BF2' | 'BF3'; readonly refused: 'moved_on' | 'not_council' | 'no_reason' | 'no_evidence' }

/**
 * Where an act takes a belief, or why it does not. Who is not of the council hears that first, whatever the state.
 *
 * @see SPEC.md BF1–BF3
 */
export const stepOf = (from: BeliefState, act: BeliefAct, turn: BeliefTurn): BeliefStep => {
  const isOpen = act === 'challenge'
  if (!isOpen && !turn.isCouncil) return { rule: 'BF2', refused: 'not_council' }
  const state = turns[from][act]
  if (state === undefined) return { rule: 'BF1', refused: 'moved_on' }
  if (isOpen && turn.evidenceAgainst === 0) return { rule: 'BF3', refused: 'no_evidence' }
  if (turn.reason.trim() === '') return { rule: isOpen ? 'BF3' : 'BF2', refused: 'no_reason' }
  return { rule: isOpen ? 'BF3' : 'BF1', state }
}

/** Which acts lead on from a state at all; nothing leads on from one that is over. */
export const actsFrom = (state: BeliefState): readonly BeliefAct[] =>
  BELIEF_ACTS.filter((act) => turns[state][act] !== undefined)

/** Whether nobody believes it any more; a draft is believed by whoever wrote it. @see SPEC.md BF1 */
export const isOverBelief = (state: string): boolean => isBeliefState(state) && actsFrom(state).length === 0

export const isBeliefState = (state: string): state is BeliefState => BELIEF_STATES.some((each) => each === state)

const turns: Readonly<Record<BeliefState, Readonly<Partial<Record<BeliefAct, BeliefState>>>>> = {
  draft: { hold: 'held', decline: 'declined' },
  held: { challenge: 'challenged', revise: 'revised', retire: 'retired' },
  challenged: { hold: 'held', challenge: 'challenged', revise: 'revised', retire: 'retired' },
  revised: {},
  retired: {},
  declined: {},
}
