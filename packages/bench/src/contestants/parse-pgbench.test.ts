import { describe, expect, it } from 'vitest'
import { parsePgbench } from './parse-pgbench.ts'

const output = `
progress: 1.0 s, 1000.0 tps, lat 3.0 ms stddev 2.0, 0 failed
progress: 2.0 s, 4000.0 tps, lat 3.0 ms stddev 2.0, 0 failed
progress: 3.0 s, 5000.0 tps, lat 3.0 ms stddev 2.0, 0 failed
number of transactions actually processed: 10012
number of failed transactions: 0 (0.000%)
latency average = 3.333 ms
tps = 3300.1 (without initial connection time)`

describe('parsePgbench', () => {
  it('leaves the warm-up out, and counts all that was done', () => {
    expect(parsePgbench(output, 1)).toEqual({ perSecond: 4_500, done: 10_012, errors: 0, latencyMs: 3.333 })
  })
  it('counts clients that gave up', () => {
    expect(parsePgbench(`${output}\npgbench: error: client 3 script 0 aborted in command 5`, 1).errors).toBe(1)
  })
  it('takes silence for no figure', () => {
    expect(() => parsePgbench('pgbench: error: connection failed', 1)).toThrow('measured nothing')
  })
})
