import * as fc from 'fast-check'
import { hostile } from './hostile.ts'

/** A schema in the words of JSON Schema, as far as inputs of procedures use them. */
type Shape = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

/**
 * Inputs that look like what a schema takes, with something hostile in one place of ten.
 *
 * @param known valid inputs' values by the name of their field, so that much of it gets far
 */
export function inputsLike(schema: unknown, known: ReadonlyMap<string, readonly unknown[]>): fc.Arbitrary<unknown> {
  const bad = fc.constantFrom(...hostile)
  const of = (shape: Shape, name: string): fc.Arbitrary<unknown> => {
    const seen = known.get(name) ?? []
    const like = plain(shape)
    const good =
      seen.length === 0
        ? like
        : fc.oneof(
            { weight: name === 'org' ? 30 : 3, arbitrary: fc.constantFrom(...seen) },
            { weight: 1, arbitrary: like },
          )
    return fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: bad })
  }
  const plain = (shape: Shape): fc.Arbitrary<unknown> => {
    const either = shape.anyOf ?? shape.oneOf
    if (either !== undefined) return fc.oneof(...either.map((each) => plain(each)))
    if (shape.enum !== undefined) return fc.constantFrom(...shape.enum)
    if (shape.const !== undefined) return fc.constant(shape.const)
    if (shape.type === 'null') return fc.constant(null)
    if (shape.type === 'boolean') return fc.boolean()
    if (shape.type === 'integer')
      return fc.integer({ min: Math.max(shape.minimum ?? -10, -1e9), max: Math.min(shape.maximum ?? 10, 1e9) })
    if (shape.type === 'number') return fc.double()
    if (shape.type === 'array') return fc.array(of(shape.items ?? {}, ''), { maxLength: 4 })
    if (shape.type === 'object') return object(shape)
    return fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 20 }), fc.uuid({ version: 7 }))
  }
  const object = ({ properties = {}, required = [] }: Shape): fc.Arbitrary<unknown> =>
    fc.record(Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, of(each, name)])), {
      requiredKeys: required.filter((name) => name in properties),
    })
  return of(schema as Shape, '')
}
