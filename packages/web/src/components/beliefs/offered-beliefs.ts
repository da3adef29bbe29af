import { isOverBelief } from '@polyrhythm/domain/beliefs/belief-life'

type Lived = { readonly id: string; readonly state: string }

/**
 * The beliefs that something can be built on: those that are not over, and what is chosen already, so that it can be
 * taken away.
 *
 * @see SPEC.md GP3, BF1
 */
export const offeredBeliefs = <Belief extends Lived>(
  beliefs: readonly Belief[],
  chosen: readonly string[],
): readonly Belief[] => beliefs.filter((belief) => !isOverBelief(belief.state) || chosen.includes(belief.id))
