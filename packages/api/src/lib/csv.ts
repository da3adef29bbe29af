import { stringify } from 'csv-stringify/sync'

/** A column of an exported list. Its name is for programs and stays; a number is written with a point, a day as ISO 8601. */
export type CsvColumn<Row> = { readonly name: string; readonly value: (row: Row) => string | number | null }

/** A list as a file: its text begins with a byte order mark, so that spreadsheets read its umlauts. */
export type CsvFile = { readonly name: string; readonly csv: string }

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers are
 * written by us and keep their minus.
 *
 * @see SPEC.md EX1–EX3
 */
export const csvOf = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string =>
  written(columns, rows, true)

/** Further rows of a file that `csvOf` began. */
export const csvPartOf = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string =>
  written(columns, rows, false)

const written = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], isBeginning: boolean): string =>
  stringify(
    rows.map((row) => columns.map(({ value }) => value(row))),
    {
      bom: isBeginning,
      header: isBeginning,
      columns: columns.map(({ name }) => ({ key: name, header: name })),
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
    },
  )

/**
 * The name of an exported file: organisation, list, day.
 *
 * @param parts what narrows the list, for example a squad's slug
 */
export const csvName = (org: { readonly slug: string }, now: Date, ...parts: readonly string[]): string =>
  `${[org.slug, ...parts, now.toISOString().slice(0, 10)].join('-')}.csv`
