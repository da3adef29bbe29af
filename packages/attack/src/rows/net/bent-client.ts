import type { Client } from '@polyrhythm/db/client'
import { predicatesIn, withoutPredicate } from './predicates.ts'

/** One predicate of one statement. */
export type Mutant = { readonly sql: string; readonly nth: number }

/** A pool whose statements can be bent on their way to the database. */
export type BentClient = {
  readonly client: Client
  /** Every statement that asks for an organisation, as it was sent. */
  readonly heard: Set<string>
  /** What is stripped from now on; null = nothing. */
  strip: (mutant: Mutant | null) => void
}

/** Drizzle sends all its statements as text through `unsafe`, of the pool or of a reserved connection. */
export function bend(client: Client): BentClient {
  const heard = new Set<string>()
  let stripped: Mutant | null = null
  const rewrite = (sql: string): string => {
    if (predicatesIn(sql) > 0) heard.add(sql)
    return stripped?.sql === sql ? withoutPredicate(sql, stripped.nth) : sql
  }
  const bent = <C extends Client>(target: C): C =>
    new Proxy(target, {
      get(of, key) {
        if (key === 'unsafe')
          return (sql: string, values: never[] = [], options = {}) => of.unsafe(rewrite(sql), values, options)
        if (key === 'reserve') return async () => bent(await of.reserve())
        return Reflect.get(of, key)
      },
    })
  return { client: bent(client), heard, strip: (mutant) => (stripped = mutant) }
}
