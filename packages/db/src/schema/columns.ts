import type { MemberId, OrgId } from '@polyrhythm/domain/ids'
import { type SQL, sql } from 'drizzle-orm'
import { customType, date, pgPolicy, pgRole, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

export const poly = pgSchema('poly')

/** What the API logs in as: owns nothing, no BYPASSRLS, no DDL. Made by bootstrap.ts. */
export const appRole = pgRole('poly_app').existing()
/** Owns the SECURITY DEFINER functions; sees the one tenant of the transaction, like everybody. */
export const keeperRole = pgRole('poly_keeper').existing()

export const orgId = () => uuid('org_id').$type<OrgId>().notNull()
export const id = () => uuid('id').notNull().default(sql`uuidv7()`)
/** Names a person; always completed by a composite foreign key to member. */
export const memberId = (name: string) => uuid(name).$type<MemberId>()
/** A calendar day, 'YYYY-MM-DD', in the zone that the column's comment names. */
export const day = (name: string) => date(name, { mode: 'string' })
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
/** A closed set of words. Not a PostgreSQL enum: its `=` is not leakproof, so no index would serve it under RLS. */
export const word = <const W extends readonly [string, ...string[]]>(name: string, words: W) =>
  text(name, { enum: words as unknown as [W[number], ...W[number][]] })

/** `column in ('a','b')` for a CHECK. */
export const oneOf = (name: string, words: readonly string[]): SQL =>
  sql.raw(`${name} in (${words.map((each) => `'${each}'`).join(', ')})`)

const mine = sql`org_id = (select poly.org())`

/** The one permissive policy of a tenant table: rows of the transaction's organisation. Everything else restricts. */
export const tenantPolicy = () =>
  pgPolicy('tenant', { as: 'permissive', for: 'all', to: [appRole, keeperRole], using: mine, withCheck: mine })

/** Who may insert; `check` speaks of the new row. */
export const mayInsert = (check: SQL) =>
  pgPolicy('may_insert', { as: 'restrictive', for: 'insert', to: appRole, withCheck: check })

/** Who may update; the same test before and after, so that a row can neither be taken nor given away. */
export const mayUpdate = (test: SQL) =>
  pgPolicy('may_update', { as: 'restrictive', for: 'update', to: appRole, using: test, withCheck: test })

export const mayDelete = (using: SQL) =>
  pgPolicy('may_delete', { as: 'restrictive', for: 'delete', to: appRole, using })

/**
 * Squad sovereignty: the author is among the acting members and sits in the owning squad now. `poly.seats()` is asked
 * once per statement.
 */
export const sitsIn = (author: string, unit: string): SQL =>
  sql.raw(`(${author}::text || ':' || ${unit}::text) = any ((select poly.seats())::text[])`)

/** The row's node was written by the acting member (details are inserted right after their node). */
export const authorOfNode = (table: string, states?: readonly string[]): SQL =>
  sql.raw(
    `exists (select from poly.node n where n.org_id = ${table}.org_id and n.id = ${table}.id and n.created_by = (select poly.actor())${
      states ? ` and n.state in (${states.map((each) => `'${each}'`).join(', ')})` : ''
    })`,
  )
