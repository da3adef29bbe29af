/** `org_id = …` as Drizzle, our own SQL and PL/pgSQL write it, qualified or not; not the column lists of inserts. */
const predicate =
  /(?:"?\w+"?\.)*"?org_id"?\s*=\s*((?:"?\w+"?\.)*"?org_id"?|\$\d+|\(select (?:\w+\.)?\w+\(\)\)|(?:\w+\.)?\w+(?:\(\))?)/g

/** How often a text asks for an organisation. */
export const predicatesIn = (sql: string): number => [...sql.matchAll(predicate)].length

/**
 * The text with its nth question for an organisation answered with yes. A parameter stays named, because PostgreSQL must
 * know of what type it is.
 */
export function withoutPredicate(sql: string, nth: number): string {
  let seen = -1
  return sql.replaceAll(predicate, (whole, value: string) => {
    seen += 1
    if (seen !== nth) return whole
    return value.startsWith('$') ? `(${value}::uuid is not null)` : 'true'
  })
}
