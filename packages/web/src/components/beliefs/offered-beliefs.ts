type Lived = { readonly id: string; readonly state: string }

/** Whether nobody believes it any more; a draft is believed by whoever wrote it. */
export const isOver = ({ state }: Pick<Lived, 'state'>): boolean => over.has(state)

/**
 * The beliefs that something can be built on: those that are not over, and what is chosen already, so that it can be
 * taken away.
 *
 * @see SPEC.md GP3, BF1
 */
export const offeredBeliefs = <Belief extends Lived>(
  beliefs: readonly Belief[],
  chosen: readonly string[],
): readonly Belief[] => beliefs.filter((belief) => !isOver(belief) || chosen.includes(belief.id))

const over: ReadonlySet<string> = new Set(['revised', 'retired', 'declined'])
