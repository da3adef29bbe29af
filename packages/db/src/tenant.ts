import type { MemberId, OrgId } from '@polyrhythm/domain/ids'
import { PostgresJsSession, PostgresJsTransaction, drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { type Client, preparing } from './client.ts'

/** A transaction of one organisation; asOrg is the only way to obtain one. */
export type Tx = Parameters<Parameters<ReturnType<typeof drizzle>['transaction']>[0]>[0]

export type Acting = {
  readonly orgId: OrgId
  /** Normally one member; several in a batch of check-ins; none while somebody is only looked up. */
  readonly actors: readonly MemberId[]
}

export type AsOrg = <T>(acting: Acting, work: (tx: Tx) => Promise<T>) => Promise<T>

/**
 * Makes asOrg for a pool. asOrg runs the work as members of one tenant: rows of others can be neither seen nor
 * written, and row policies ask whether these members may. `begin`, the settings and the first statement leave together,
 * so this costs one round trip more than the bare work: the commit.
 *
 * The guarantee is for the identity the transaction was opened with. Both settings die with the transaction.
 *
 * @throws whatever the work throws, after a rollback; an Error when the commit did not commit
 */
export function tenantOf(client: Client): AsOrg {
  const { dialect, session } = insidesOf(client)
  return async (acting, work) => {
    const connection = await client.reserve()
    try {
      const opened = begin(connection, acting)
      const inner = new PostgresJsSession(preparing(connection), dialect, session.schema)
      const tx = new PostgresJsTransaction(dialect, inner as never, session.schema) as unknown as Tx
      const result = await runOrRollBack(connection, opened, () => work(tx))
      await commit(connection)
      return result
    } finally {
      connection.release()
    }
  }
}

function begin(connection: postgres.ReservedSql, { orgId, actors }: Acting): Promise<unknown> {
  const opened = Promise.all([
    connection`begin`.execute(),
    connection`select set_config('app.org_id', ${orgId}, true), set_config('app.actors', ${`{${actors.join(',')}}`}, true)`.execute(),
  ])
  opened.catch(() => {}) // looked at when the work is done; until then it must not count as unhandled
  return opened
}

async function runOrRollBack<T>(
  connection: postgres.ReservedSql,
  opened: Promise<unknown>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const result = await work()
    await opened
    return result
  } catch (error) {
    await connection`rollback`.catch(() => {})
    throw error
  }
}

/** An aborted transaction answers COMMIT with ROLLBACK and no error; believing it would acknowledge what is lost. */
async function commit(connection: postgres.ReservedSql): Promise<void> {
  const { command } = await connection`commit`
  if (command !== 'COMMIT') throw new Error(`The transaction was not committed but answered ${command}`)
}

/** The parts that `db.transaction` is made of; Drizzle exports the classes, but types their makings as internal. */
const insidesOf = (client: Client): { dialect: never; session: { schema: never } } => drizzle(client) as never
