import * as z from 'zod/mini'

const postgresError = z.object({ code: z.string(), hint: z.nullish(z.string()), detail: z.nullish(z.string()) })

/** What PostgreSQL says of a statement that it refused, as Drizzle throws it; empty texts for everything else. */
export const databaseSays = (error: unknown): { code: string; hint: string; detail: string } => {
  const { data } = postgresError.safeParse(error instanceof Error ? error.cause : null)
  return { code: data?.code ?? '', hint: data?.hint ?? '', detail: data?.detail ?? '' }
}
