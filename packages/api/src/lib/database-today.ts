import { sql } from 'drizzle-orm'

/**
 * Today by the database's clock, in the organisation's zone. Seats begin and end on it: its policies refuse any other
 * word for today.
 */
export const databaseToday = sql`poly.today()` as unknown as string
