import { REACTION_SIGNS, type ReactionSign } from './reaction.ts'

/** A sign that somebody left. */
export type ReactionFacts = {
  readonly sign: ReactionSign
  readonly byId: string
  /** Null = a former member, whose name is gone. */
  readonly byName: string | null
}

/** Who left one sign. */
export type ReactionView = {
  readonly sign: ReactionSign
  readonly people: readonly { readonly id: string; readonly name: string | null }[]
  readonly isMine: boolean
}

/**
 * The signs left at one thing, in the fixed order of signs and never by how many; people in the order in which they came.
 *
 * @see SPEC.md CM7
 */
export const presentReactions = (rows: readonly ReactionFacts[], memberId: string): ReactionView[] =>
  REACTION_SIGNS.flatMap((sign) => {
    const people = rows.filter((row) => row.sign === sign).map(({ byId: id, byName: name }) => ({ id, name }))
    return people.length === 0 ? [] : [{ sign, people, isMine: people.some(({ id }) => id === memberId) }]
  })
