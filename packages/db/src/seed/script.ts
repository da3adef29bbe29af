import { type InferInsertModel, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { insertStatement } from '#db/insert'
import type { Tx } from '#db/tenant'

/** Something that a person did at a moment: rows for one table, or one statement. */
type Line = {
  readonly atMs: number
  readonly by: string
  readonly table: PgTable | null
  readonly statement: (rest: readonly Line[]) => SQL
  readonly row: object | null
}

/** What happened in a sample company, in any order; played in the order of time. */
export type Script = {
  readonly insert: <T extends PgTable>(atMs: number, by: string, table: T, row: InferInsertModel<T>) => void
  readonly run: (atMs: number, by: string, statement: SQL) => void
  /** Plays everything in the transaction, each line as its person and at its moment. */
  readonly play: (tx: Tx) => Promise<void>
}

/**
 * An empty script.
 *
 * @param nowMs nothing happens later than this
 */
export const newScript = (nowMs: number): Script => {
  const lines: Line[] = []
  return {
    insert: (atMs, by, table, row) => {
      const rowsOf = (group: readonly Line[]) =>
        group.flatMap((line) => (line.row === null ? [] : [line.row as typeof row]))
      const statement = (group: readonly Line[]) => insertStatement(table, [row, ...rowsOf(group).slice(1)])
      lines.push({ atMs: Math.min(atMs, nowMs), by, table, row, statement })
    },
    run: (atMs, by, statement) => {
      lines.push({ atMs: Math.min(atMs, nowMs), by, table: null, row: null, statement: () => statement })
    },
    play: async (tx) => {
      let acting = ''
      for (const group of groupsOf(lines.toSorted((a, b) => a.atMs - b.atMs))) {
        const [first] = group
        if (first === undefined) continue
        const settings = `${first.atMs} ${first.by}`
        if (settings !== acting) await tx.execute(actAs(first))
        acting = settings
        await tx.execute(first.statement(group))
      }
    },
  }
}

/** Neighbours that one statement can write: same moment, same person, same table, same columns. */
const groupsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && line.table !== null && isAlike(last[0], line)) last.push(line)
    else groups.push([line])
  }
  return groups
}

const isAlike = (a: Line, b: Line): boolean =>
  a.atMs === b.atMs &&
  a.by === b.by &&
  a.table === b.table &&
  Object.keys(a.row ?? {}).join() === Object.keys(b.row ?? {}).join()

const actAs = ({ atMs, by }: Line): SQL =>
  sql`select set_config('app.actors', ${`{${by}}`}, true), set_config('app.clock', ${new Date(atMs).toISOString()}, true)`
