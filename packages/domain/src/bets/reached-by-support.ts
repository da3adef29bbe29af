import type { Support } from './effective-rank.ts'

/**
 * A bet and all that it reaches by *supports*, nearest first: whose beliefs and insights it inherits. Circles are followed
 * once.
 *
 * @see SPEC.md GP3, decision 19
 */
export const reachedBySupport = (bet: string, supports: readonly Support[]): readonly string[] => {
  const reached = new Set([bet])
  // A Set goes on over what is added while it is walked.
  for (const id of reached) for (const { from, to } of supports) if (from === id) reached.add(to)
  return [...reached]
}
