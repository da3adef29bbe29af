/** How one may react to a comment or a lesson in one click. */
export const REACTION_SIGNS = ['thanks', 'agree', 'celebrate', 'question', 'seen'] as const
export type ReactionSign = (typeof REACTION_SIGNS)[number]
