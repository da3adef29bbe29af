import { type Column, getTableColumns, type InferInsertModel, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './tenant.ts'

/**
 * Inserts rows naming only the columns that are given. Drizzle's own insert names every column of the table, and the
 * app role may not name the ones that triggers keep.
 */
export const insertInto = async <T extends PgTable>(
  tx: Tx,
  table: T,
  ...rows: readonly [InferInsertModel<T>, ...InferInsertModel<T>[]]
): Promise<void> => {
  await tx.execute(insertStatement(table, rows))
}

/**
 * The statement, for those who add `on conflict`.
 *
 * @param rows all with the same columns as the first
 */
export function insertStatement<T extends PgTable>(
  table: T,
  rows: readonly [InferInsertModel<T>, ...InferInsertModel<T>[]],
): SQL {
  const columns = Object.entries(getTableColumns(table)).filter(([name]) => valueOf(rows[0], name) !== undefined)
  const names = columns.map(([, column]) => sql.identifier(column.name))
  const tuples = rows.map((row) => {
    const values = columns.map(([name, column]) => parameter(valueOf(row, name), column))
    return sql`(${sql.join(values, sql`, `)})`
  })
  return sql`insert into ${table} (${sql.join(names, sql`, `)}) values ${sql.join(tuples, sql`, `)}`
}

const valueOf = (row: object, name: string): unknown => Object.entries(row).find(([key]) => key === name)?.[1]

const parameter = (value: unknown, column: Column): SQL =>
  value === undefined || value === null ? sql`null` : isSql(value) ? sql`${value}` : sql`${sql.param(value, column)}`

const isSql = (value: unknown): boolean => typeof value === 'object' && value !== null && 'getSQL' in value
