import { type InferInsertModel, type SQL, getTableColumns, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './tenant.ts'

/**
 * Inserts a row naming only the columns that are given. Drizzle's own insert names every column of the table, and the
 * app role may not name the ones that triggers keep.
 */
export const insertInto = async <T extends PgTable>(tx: Tx, table: T, row: InferInsertModel<T>): Promise<void> => {
  await tx.execute(insertStatement(table, row))
}

/** The statement, for those who add `on conflict`. */
export function insertStatement<T extends PgTable>(table: T, row: InferInsertModel<T>): SQL {
  const columns = getTableColumns(table)
  const given = Object.entries(row).flatMap(([name, value]) => {
    const column = columns[name]
    return column === undefined || value === undefined ? [] : [{ column, value }]
  })
  const names = given.map(({ column }) => sql.identifier(column.name))
  const values = given.map(({ column, value }) =>
    isSql(value) || value === null ? sql`${value}` : sql.param(value, column),
  )
  return sql`insert into ${table} (${sql.join(names, sql`, `)}) values (${sql.join(values, sql`, `)})`
}

const isSql = (value: unknown): boolean => typeof value === 'object' && value !== null && 'getSQL' in value
