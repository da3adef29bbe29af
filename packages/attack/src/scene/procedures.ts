import { openRows, permissionRows } from '@polyrhythm/api/permission-rows'
import { appRouter } from '@polyrhythm/api/router'

type Known = {
  readonly _def: { readonly type: 'query' | 'mutation' | 'subscription'; readonly inputs: readonly unknown[] }
}

/** Flat by path, though the router's type has them nested. */
const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, Known>>

/** Every procedure of the router, as 'objectives.create'. */
export const allProcedures: readonly string[] = Object.keys(procedures)

const known = (procedure: string): Known => {
  const found = procedures[procedure]
  if (found === undefined) throw new Error(`${procedure} is not in the router`)
  return found
}

export const typeOf = (procedure: string): Known['_def']['type'] => known(procedure)._def.type

/** What its input is read by; null = it takes none. */
export const schemaOf = (procedure: string): unknown => known(procedure)._def.inputs.at(-1) ?? null

/** Procedures that no row of the permission table names: an attack built on its rows would miss them. */
export const unlisted = (): string[] => {
  const rows = new Set([...permissionRows, ...openRows].map(({ procedure }) => procedure))
  return allProcedures.filter((each) => !rows.has(each) && typeOf(each) !== 'subscription')
}
