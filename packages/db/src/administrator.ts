import postgres from 'postgres'
import { Trouble } from './trouble.ts'

/** Everybody who prepares a database takes this lock first: two servers that start at once would collide. */
const preparing = 7_061

/**
 * One connection as the administrator of the database, alone with it: others who prepare the same database wait.
 *
 * @param url address of the database as a user who may make roles and schemas in it
 * @throws Trouble when nobody answers there, or lets nobody in
 */
export async function asAdministrator<T>(url: string, work: (connection: postgres.Sql) => Promise<T>): Promise<T> {
  const connection = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    await connection`select pg_advisory_lock(${preparing})`.catch((error: unknown) => {
      throw explainConnection(url, error)
    })
    return await work(connection)
  } finally {
    await connection.end({ timeout: 5 })
  }
}

/**
 * One sentence for a connection that did not come about; other errors are returned as they are.
 *
 * @param variable which setting holds the address
 */
export function explainConnection(url: string, error: unknown, variable = 'DATABASE_URL'): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const { host, pathname, username } = parse(url)
  const sentences: Readonly<Record<string, string>> = {
    ECONNREFUSED: `PostgreSQL does not answer at ${host}: start it, or correct ${variable}.`,
    ECONNRESET: `PostgreSQL does not answer at ${host}: start it, or correct ${variable}.`,
    CONNECT_TIMEOUT: `PostgreSQL does not answer at ${host} within 5 seconds: start it, or correct ${variable}.`,
    ENOTFOUND: `There is no machine called ${host}: correct ${variable}.`,
    EAI_AGAIN: `There is no machine called ${host}, or no network to ask for it: correct ${variable}.`,
    '28P01': `PostgreSQL at ${host} refuses the password of ${username}: correct ${variable}.`,
    '28000': `PostgreSQL at ${host} does not let ${username} in: correct ${variable}.`,
    '3D000': `PostgreSQL at ${host} has no database called ${pathname.slice(1)}: create it, or correct ${variable}.`,
    '53300': `PostgreSQL at ${host} has no connection left: raise max_connections, or stop a program that uses it.`,
    '57P03': `PostgreSQL at ${host} is still starting: wait a moment and start again.`,
  }
  const sentence = sentences[code]
  return sentence === undefined ? error : new Trouble(sentence, { cause: error })
}

const parse = (url: string): { host: string; pathname: string; username: string } =>
  URL.canParse(url) ? new URL(url) : { host: 'that address', pathname: '/', username: 'that user' }
