import path from 'node:path'
import { readEnv } from '@polyrhythm/api/env'
import { loggerOptions, logTo } from '@polyrhythm/api/plugins/logging'
import { serve } from '@polyrhythm/api/serve'
import { dataDir } from '#bench/paths'
import { benchSecret } from '#bench/secret'
import { serveBench } from './serve-bench.ts'

/** The product as a deployment starts it, one line of log per request, but for the fence against floods. */
await serveBench(async ({ port, appUrl, webDir }) => {
  const env = readEnv({
    NODE_ENV: 'production',
    PORT: String(port),
    APP_DATABASE_URL: appUrl,
    POLYRHYTHM_SECRET: benchSecret,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SMTP_URL: 'smtp://127.0.0.1:1', // no mail is sent
    MAIL_FROM: 'bench@localhost',
  })
  const options = {
    env,
    secret: benchSecret,
    databaseUrl: null,
    webDir,
    mailDir: dataDir,
    logger: { ...loggerOptions(env.LOG_LEVEL), stream: logTo(path.join(dataDir, 'product.log')) },
    rateScale: 100_000, // everything comes from one address
  }
  const { close } = await serve(options)
  return close
})
