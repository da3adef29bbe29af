import { monitorEventLoopDelay } from 'node:perf_hooks'

const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()
process.once('message', () => {
  process.send?.(delay.percentile(99) / 1e6, () => process.disconnect())
})
