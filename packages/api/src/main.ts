import path from 'node:path'
import { Trouble } from '@polyrhythm/db/trouble'
import { readEnv } from './env.ts'
import { loggerOptions, logTo } from './plugins/logging.ts'
import { runProcess } from './run-process.ts'
import { serve } from './serve.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** The server of a deployment: the database was prepared by migrate-main.ts, the web application by its build. */
await runProcess(async () => {
  const env = readEnv()
  const { POLYRHYTHM_SECRET: secret, DATABASE_URL: databaseUrl = null, LOG_LEVEL: level } = env
  if (secret === undefined) throw new Trouble('POLYRHYTHM_SECRET is not set: say 32 random characters or more.')
  const webDir = path.join(root, 'packages/web/dist')
  const mailDir = path.join(root, '.data/mail')
  const { close } = await serve({
    env,
    secret,
    databaseUrl,
    webDir,
    mailDir,
    logger: { ...loggerOptions(level), stream: logTo() },
  })
  return close
})
