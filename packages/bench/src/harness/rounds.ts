import type { Contestant, Measured, Slice } from './contestant.ts'

/** What each contestant measured, round by round. */
export type Rounds = ReadonlyMap<string, readonly Measured[]>

/** Lets all contestants have their turn in every round, each round beginning with another one. */
export async function runRounds(
  contestants: readonly Contestant[],
  rounds: number,
  slice: Slice,
  onTurn: (contestant: Contestant, measured: Measured) => void = () => {},
): Promise<Rounds> {
  const found = new Map<string, Measured[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contestants.length
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const measured = await contestant.run(slice)
      found.get(contestant.name)?.push(measured)
      onTurn(contestant, measured)
    }
  }
  return found
}
