import { type Column, getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** Values by the names of columns, in the form in which PostgreSQL reads them from JSON. */
type Values = Readonly<Record<string, unknown>>

/**
 * What somebody did at a moment, as poly.play_script reads it: new rows of one table, all with the same columns, or a
 * change to the row with an id.
 */
export type Line = { readonly at: string; readonly by: string; readonly table: string } & (
  | { readonly rows: readonly Values[] }
  | { readonly id: string; readonly change: Values }
)

/** What happened in a sample company, in any order. */
export type Script = {
  readonly insert: <T extends PgTable>(atMs: number, by: string, table: T, row: InferInsertModel<T>) => void
  readonly change: <T extends PgTable>(
    atMs: number,
    by: string,
    table: T,
    id: string,
    change: Partial<InferInsertModel<T>>,
  ) => void
  /** Everything in the order of time; neighbours that one statement can write are one line. */
  readonly lines: () => readonly Line[]
}

/**
 * An empty script.
 *
 * @param nowMs nothing happens later than this
 */
export const newScript = (nowMs: number): Script => {
  const said: { readonly atMs: number; readonly line: Line }[] = []
  const say = (atMs: number, line: (at: string) => Line): void => {
    const ms = Math.min(atMs, nowMs)
    said.push({ atMs: ms, line: line(new Date(ms).toISOString()) })
  }
  return {
    insert: (atMs, by, table, row) =>
      say(atMs, (at) => ({ at, by, table: getTableName(table), rows: [valuesOf(table, row)] })),
    change: (atMs, by, table, id, change) =>
      say(atMs, (at) => ({ at, by, table: getTableName(table), id, change: valuesOf(table, change) })),
    lines: () => joined(said.toSorted((a, b) => a.atMs - b.atMs).map(({ line }) => line)),
  }
}

const joined = (lines: readonly Line[]): readonly Line[] => {
  const all: Line[] = []
  for (const line of lines) {
    const last = all.at(-1)
    if (last !== undefined && 'rows' in last && 'rows' in line && isAlike(last, line))
      all[all.length - 1] = { ...last, rows: [...last.rows, ...line.rows] }
    else all.push(line)
  }
  return all
}

type Insert = Extract<Line, { rows: unknown }>

const isAlike = (a: Insert, b: Insert): boolean =>
  a.at === b.at &&
  a.by === b.by &&
  a.table === b.table &&
  Object.keys(a.rows[0] ?? {}).join() === Object.keys(b.rows[0] ?? {}).join()

const valuesOf = (table: PgTable, row: object): Values => {
  const columns = getTableColumns(table)
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      const column = columns[name]
      return column === undefined || value === undefined ? [] : [[column.name, valueFor(column, value)]]
    }),
  )
}

const valueFor = (column: Column, value: unknown): unknown =>
  Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value === null ? null : column.mapToDriverValue(value)
