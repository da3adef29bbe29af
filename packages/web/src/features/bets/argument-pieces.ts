import type { Argument } from '#web/components/bets/bet-types.ts'

export type Stance = 'supports' | 'contradicts'

/** One piece of an argument, once, with everything it speaks for or against. */
export type Piece<Item> = {
  readonly item: Item
  readonly ends: readonly { readonly key: string; readonly stance: Stance }[]
}

type Evidence = { readonly id: string; readonly targetId: string; readonly stance: Stance | null }

/**
 * Evidence without doubles: a data point that speaks for two insights is one piece with two ends.
 *
 * @param keys of everything in the argument, by id
 */
export const piecesOf = <Item extends Evidence>(
  evidence: readonly Item[],
  keys: ReadonlyMap<string, string>,
): readonly Piece<Item>[] =>
  [...Map.groupBy(evidence, ({ id }) => id).values()].flatMap((same) => {
    const [item] = same
    if (item === undefined) return []
    const ends = new Map(same.map(({ targetId, stance }) => [keys.get(targetId) ?? '', stance ?? 'supports'] as const))
    return [{ item, ends: [...ends].map(([key, stance]) => ({ key, stance })) }]
  })

export const keysOf = ({ beliefs, insights, data }: Argument): ReadonlyMap<string, string> =>
  new Map([...beliefs, ...insights, ...data].map(({ id, key }) => [id, key]))
