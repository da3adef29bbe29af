import { appPasswordFrom } from '@polyrhythm/db/bootstrap'
import { prepareDatabase } from '@polyrhythm/db/prepare'
import { Trouble } from '@polyrhythm/db/trouble'
import { readMigrationEnv } from './env.ts'
import { explain } from './run-process.ts'

/** Prepares the database of a deployment, once, before its servers start: roles, schemas, migrations. */
try {
  const { DATABASE_URL: url, POLYRHYTHM_SECRET: secret, APP_DATABASE_URL: appUrl } = readMigrationEnv()
  if (url === undefined) throw new Trouble('DATABASE_URL is not set: say the database as its administrator.')
  const hasOwnPassword = appUrl !== undefined && new URL(appUrl).password !== ''
  if (secret === undefined && !hasOwnPassword)
    throw new Trouble("POLYRHYTHM_SECRET is not set: poly_app's password is derived from it.")
  await prepareDatabase(url, secret === undefined || hasOwnPassword ? null : appPasswordFrom(secret))
  console.log('The database is ready.')
} catch (error) {
  explain(error)
  process.exitCode = 1
}
