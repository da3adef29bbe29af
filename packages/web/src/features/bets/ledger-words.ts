/** A closed bet says nothing of a belief: what no command says. */
export const SAYS_NOTHING = 'nothing' as const
