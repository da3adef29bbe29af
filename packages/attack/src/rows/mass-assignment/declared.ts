import * as z from 'zod'

/** Every property that a schema takes, at whatever depth. */
export function declaredIn(schema: unknown): ReadonlySet<string> {
  const names = new Set<string>()
  if (schema === null) return names
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const properties: unknown = Reflect.get(part, 'properties')
    if (typeof properties === 'object' && properties !== null)
      for (const name of Object.keys(properties)) names.add(name)
    for (const each of Object.values(part)) visit(each)
  }
  visit(jsonSchemaOf(schema))
  return names
}

/** The schema in the words of JSON Schema; what those cannot say may be anything. */
export const jsonSchemaOf = (schema: unknown): unknown =>
  z.toJSONSchema(schema as z.core.$ZodType, { unrepresentable: 'any', io: 'input' })
