import { isLoopback, readEnv } from '@polyrhythm/api/env'
import { loggerOptions, logTo } from '@polyrhythm/api/plugins/logging'
import { runProcess } from '@polyrhythm/api/run-process'
import { readOrMakeSecret } from '@polyrhythm/api/secret'
import { serve } from '@polyrhythm/api/serve'
import { appPasswordFrom } from '@polyrhythm/db/bootstrap'
import { prepareDatabase } from '@polyrhythm/db/prepare'
import path from 'node:path'
import { buildWeb, webDir } from './build-web.ts'
import { checkPort } from './check-port.ts'
import { findDatabase } from './find-database.ts'
import { launcherGone } from './launcher.ts'
import { progress } from './progress.ts'
import { describeSignIns, writeSamples } from './samples.ts'
import { root } from './tool.ts'

const data = path.join(root, '.data')

/** `npm start`: everything on one machine, from nothing. */
await runProcess(async () => {
  const { step, total } = progress()
  const env = readEnv()
  await checkPort(env)
  const secret = env.POLYRHYTHM_SECRET ?? readOrMakeSecret(path.join(data, 'secret'))
  const database = await step(
    ({ description }) => description,
    () => findDatabase(env.DATABASE_URL, path.join(data, 'postgres')),
  )
  try {
    const hasSamples = env.NODE_ENV !== 'production' && isLoopback(env.HOST)
    const prepare = async () => {
      await step(
        () => 'database prepared: roles and migrations',
        () => prepareDatabase(database.url, env.APP_DATABASE_URL === undefined ? appPasswordFrom(secret) : null),
      )
      if (!hasSamples) return
      await step(
        (written) => `sample companies ${written > 0 ? 'written' : 'unchanged'}`,
        () => writeSamples(database.url),
      )
    }
    await Promise.all([prepare(), step((isNew) => `web application ${isNew ? 'built' : 'unchanged'}`, buildWeb)])
    const logger = { ...loggerOptions(env.LOG_LEVEL), stream: logTo(path.join(data, 'server.log')) }
    const server = await step(
      () => 'server listening',
      () => serve({ env, secret, databaseUrl: database.url, webDir, mailDir: path.join(data, 'mail'), logger }),
    )
    console.log(`\nPolyrhythm is ready after ${total()} s: ${server.publicUrl}`)
    if (hasSamples) console.log(`\n${describeSignIns()}\n`)
    console.log(`Mail it sends: ${server.publicUrl}/dev/mail · its log: .data/server.log · Ctrl-C stops it\n`)
    return async () => {
      await server.close()
      await database.stop()
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}, launcherGone())
