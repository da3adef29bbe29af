import type { Bench } from './bench.ts'
import type { Contestant } from './contestant.ts'
import { printTurn } from './print.ts'
import { type Rounds, runRounds } from './rounds.ts'
import { ratiosOf, spreadOf } from './statistics.ts'
import { type Finding, findingOf, type Must } from './verdict.ts'

/** Somebody the product is compared with; null = shown only. */
export type Against = { readonly contestant: Contestant; readonly must: Must | null }

/**
 * Runs the product and all it is compared with in interleaved rounds.
 *
 * @returns a finding per comparison, then the product's own figures, then errors of anybody
 */
export async function compare(
  row: string,
  { rounds, slice }: Bench,
  product: Contestant,
  against: readonly Against[],
): Promise<{ findings: Finding[]; rounds: Rounds }> {
  const contestants = [product, ...against.map(({ contestant }) => contestant)]
  const found = await runRounds(contestants, rounds, slice, (contestant, measured) =>
    printTurn(row, contestant.name, measured),
  )
  const of = (name: string) => found.get(name) ?? []
  const rates = (name: string): number[] => of(name).map(({ perSecond }) => perSecond)
  const comparisons = against.map(({ contestant, must }) =>
    findingOf(
      row,
      `${product.name} / ${contestant.name}`,
      spreadOf(ratiosOf(rates(product.name), rates(contestant.name))),
      must,
    ),
  )
  const figures = contestants.flatMap(({ name }) => [
    findingOf(row, name, spreadOf(rates(name)), null, 'per second'),
    ...(['apiMicros', 'databaseMicros'] as const).flatMap((key) => {
      const values = of(name).flatMap(({ [key]: value }) => (value === null ? [] : [value]))
      const title = `${name}, CPU of ${key === 'apiMicros' ? 'the server' : 'the database'}`
      return values.length === 0 ? [] : [findingOf(row, title, spreadOf(values), null, 'µs')]
    }),
  ])
  const wrong = contestants.map(({ name }) => {
    const errors = of(name).reduce((sum, each) => sum + each.errors, 0)
    return findingOf(row, `errors of ${name}`, spreadOf([errors]), { atMost: 0 }, 'errors')
  })
  return { findings: [...comparisons, ...figures, ...wrong.filter((each) => !each.holds)], rounds: found }
}
