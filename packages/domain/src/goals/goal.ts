export const GOAL_KINDS = ['north_star', 'goal'] as const
export type GoalKind = (typeof GOAL_KINDS)[number]

export const GOAL_ENDS = ['reached', 'missed', 'dropped'] as const
/** How a goal ends. */
export type GoalEnd = (typeof GOAL_ENDS)[number]

export const GOAL_STATES = ['active', ...GOAL_ENDS] as const
export type GoalState = (typeof GOAL_STATES)[number]
