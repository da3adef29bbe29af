import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

export type Client = postgres.Sql

/**
 * A pool of connections as poly_app.
 *
 * @param max connections; about ten per process serve two cores
 */
export const connectClient = (url: string, max = 10): Client =>
  postgres(url, {
    max,
    onnotice: () => {},
    backoff: secondsBetweenTries,
    connect_timeout: 5, // seconds, after which a machine that answers nothing counts as away; the driver's own are thirty
    connection: { application_name: 'polyrhythm' },
  })

/** A database that comes back is used again at once: the driver's own patience grows to twenty seconds. */
const secondsBetweenTries = (): number => 0.1 + Math.random() * 0.2

/**
 * Drizzle sends every statement through `unsafe(…, { prepare: false })`: parsed anew each time, and in two round trips
 * where it has parameters. Prepared by name it takes one, and can follow others on the wire without waiting.
 */
export const preparing = <C extends Client>(client: C): C =>
  new Proxy(client, {
    get(target, key) {
      if (key === 'unsafe')
        return (text: string, values: never[] = [], options = {}) =>
          target.unsafe(text, values, { ...options, prepare: true })
      return Reflect.get(target, key)
    },
  })

/** Queries outside any tenant: the directory only. Tenant tables answer with no row here. */
export const directoryOf = (client: Client) => drizzle(preparing(client))

export type Directory = ReturnType<typeof directoryOf>
