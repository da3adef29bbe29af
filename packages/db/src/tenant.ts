import type { AccountId, MemberId, OrgId } from '@polyrhythm/domain/ids'
import { PostgresJsSession, PostgresJsTransaction, drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { type Client, preparing } from './client.ts'
import type { Entered } from './entered.ts'
import { isAnswered, OutcomeUnknown } from './outcome-unknown.ts'

/** A transaction of one organisation; asOrg and asMember are the only ways to obtain one. */
export type Tx = Parameters<Parameters<ReturnType<typeof drizzle>['transaction']>[0]>[0]

export type Acting = {
  readonly orgId: OrgId
  /** Normally one member; several in a batch of check-ins; none while somebody is only looked up. */
  readonly actors: readonly MemberId[]
}

export type AsOrg = <T>(acting: Acting, work: (tx: Tx) => Promise<T>) => Promise<T>

/** Which account asks for which organisation; neither is proved until the database has found the membership. */
export type Knocking = { readonly accountId: AccountId; readonly slug: string }

export type AsMember = <T>(who: Knocking, work: (tx: Tx, entered: Entered) => Promise<T>) => Promise<T | null>

/**
 * Makes asOrg for a pool. asOrg runs the work as members of one tenant: rows of others can be neither seen nor
 * written, and row policies ask whether these members may. `begin`, the settings and the first statement leave together,
 * so this costs one round trip more than the bare work: the commit.
 *
 * The guarantee is for the identity the transaction was opened with. Both settings die with the transaction.
 *
 * @throws whatever the work throws, after a rollback; an Error when the commit did not commit; OutcomeUnknown when the
 *   connection was lost there
 */
export function tenantOf(client: Client): AsOrg {
  const transact = transactionsOf(client)
  return ({ orgId, actors }, work) =>
    transact(
      (connection) =>
        connection`select set_config('app.org_id', ${orgId}, true), set_config('app.actors', ${`{${actors.join(',')}}`}, true)`,
      (tx) => work(tx),
    )
}

/**
 * Makes asMember for a pool: asOrg for somebody who is signed in and names an organisation. Who they are there is found
 * in the trip that opens the transaction. Null when they are no member, or there is no such organisation.
 */
export function entranceOf(client: Client): AsMember {
  const transact = transactionsOf(client)
  return ({ accountId, slug }, work) =>
    transact(
      (connection) => connection<Entered[]>`select * from poly.enter_as(${accountId}, ${slug})`,
      async (tx, entered) => {
        const [found] = await entered
        return found === undefined ? null : work(tx, found)
      },
    )
}

/** A member of the organisation that a batch asks, as poly.enter finds them. */
type Member = { readonly org_id: OrgId; readonly account_id: AccountId; readonly member_id: MemberId }

export type AsMembers = <T>(
  who: { readonly accountIds: readonly AccountId[]; readonly slug: string },
  work: (tx: Tx, entered: Promise<readonly Member[]>) => Promise<T>,
) => Promise<T>

/**
 * Makes asMembers for a pool: one transaction for several accounts that ask the same organisation, for a batch of
 * check-ins. The work begins before it is known who of them are members, so that its first question leaves with the
 * opening; where none is, it sees and writes nothing.
 */
export function crowdOf(client: Client): AsMembers {
  const transact = transactionsOf(client)
  return ({ accountIds, slug }, work) =>
    transact((connection) => connection<Member[]>`select * from poly.enter(${[...accountIds]}::uuid[], ${slug})`, work)
}

type Rows = readonly postgres.MaybeRow[]

function transactionsOf(client: Client) {
  const { dialect, session } = insidesOf(client)
  return async <R extends Rows, T>(
    enter: (connection: postgres.ReservedSql) => postgres.PendingQuery<R>,
    work: (tx: Tx, entered: Promise<postgres.RowList<R>>) => Promise<T>,
  ): Promise<T> => {
    const connection = await client.reserve()
    try {
      const entered = begin(connection, enter)
      entered.catch(() => {}) // awaited below; work that fails first must not leave it unhandled
      const inner = new PostgresJsSession(preparing(connection), dialect, session.schema)
      const tx = new PostgresJsTransaction(dialect, inner as never, session.schema) as unknown as Tx
      const result = await runOrRollBack(connection, entered, () => work(tx, entered))
      await commit(connection)
      return result
    } finally {
      connection.release()
    }
  }
}

async function begin<R extends Rows>(
  connection: postgres.ReservedSql,
  enter: (connection: postgres.ReservedSql) => postgres.PendingQuery<R>,
): Promise<postgres.RowList<R>> {
  const begun = connection`begin`.execute()
  const entered = enter(connection).execute()
  const both = Promise.all([begun, entered])
  both.catch(() => {}) // looked at when the work is done; until then it must not count as unhandled
  const [, rows] = await both
  return rows
}

async function runOrRollBack<T>(
  connection: postgres.ReservedSql,
  entered: Promise<unknown>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const result = await work()
    await entered
    return result
  } catch (error) {
    await connection`rollback`.catch(() => {})
    throw error
  }
}

/** An aborted transaction answers COMMIT with ROLLBACK and no error; believing it would acknowledge what is lost. */
async function commit(connection: postgres.ReservedSql): Promise<void> {
  const { command } = await connection`commit`.catch((error: unknown) => {
    throw isAnswered(error) ? error : new OutcomeUnknown(error)
  })
  if (command !== 'COMMIT') throw new Error(`The transaction was not committed but answered ${command}`)
}

/** The parts that `db.transaction` is made of; Drizzle exports the classes, but types their makings as internal. */
const insidesOf = (client: Client): { dialect: never; session: { schema: never } } => drizzle(client) as never
