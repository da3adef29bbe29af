import type { Move } from '@polyrhythm/domain/bets/rank'

/**
 * The moves that take one back: the bet itself first, so that there is room in Now for the one that had left it.
 *
 * @param back of the bet that moved; null = it had no place, and cannot be taken back
 * @param left of the bet that left Now for it, if one did
 */
export const undoMoves = (back: Move | null, left: Move | null): readonly Move[] | null =>
  back === null ? null : left === null ? [back] : [back, left]
