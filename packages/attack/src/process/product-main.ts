import { monitorEventLoopDelay } from 'node:perf_hooks'
import path from 'node:path'
import { readEnv } from '@polyrhythm/api/env'
import { loggerOptions, logTo } from '@polyrhythm/api/plugins/logging'
import { runProcess } from '@polyrhythm/api/run-process'
import { serve } from '@polyrhythm/api/serve'
import { secret } from '#attack/lib/cookies'
import type { Told, Vitals } from './told.ts'

const { port, appUrl, webDir, dataDir } = JSON.parse(process.argv[2] ?? '{}') as Told

/** The product as a deployment starts it, but for the fence against floods; it ends with the process that started it. */
await runProcess(
  async () => {
    const env = readEnv({ PORT: String(port), APP_DATABASE_URL: appUrl, LOG_LEVEL: 'warn' })
    const options = {
      env,
      secret,
      databaseUrl: null,
      webDir,
      mailDir: path.join(dataDir, 'mail'),
      logger: { ...loggerOptions(env.LOG_LEVEL), stream: logTo(path.join(dataDir, `product-${port}.log`)) },
      rateScale: 100_000, // everything comes from one address
    }
    const { close } = await serve(options)
    tellVitals()
    process.send?.('listening')
    return close
  },
  new Promise((resolve) => process.once('disconnect', resolve)),
)

function tellVitals(): void {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  process.on('message', () => {
    const vitals: Vitals = { rssBytes: process.memoryUsage.rss(), loopDelayP99Ms: delay.percentile(99) / 1e6 }
    delay.reset()
    process.send?.(vitals)
  })
}
