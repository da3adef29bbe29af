import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'
import { predicatesIn } from './predicates.ts'

/** A function of the schema as PostgreSQL would make it again. */
export type SqlFunction = { readonly name: string; readonly definition: string }

/** Every function whose body asks for an organisation. */
export async function functionsThatAsk({ admin }: TestDatabase): Promise<SqlFunction[]> {
  const rows = await admin<SqlFunction[]>`
    select p.proname as name, pg_get_functiondef(p.oid) as definition from pg_proc p
    where p.pronamespace = 'poly'::regnamespace and p.prokind = 'f' order by 1`
  return rows.filter(({ definition }) => predicatesIn(definition) > 0)
}
