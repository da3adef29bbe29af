import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest'
import type { Change } from './change-feed.ts'
import { Line } from './line.ts'
import { type Outbox, OrgReader } from './org-reader.ts'

const cursor = (xid: number) => `${xid}.00000000-0000-0000-0000-000000000001`
const change = (xid: number): Change => ({ cursor: cursor(xid), of: 'bet', subjectId: null })

/** An outbox in memory, which fails as often as it is told to. */
class Lines implements Outbox {
  readonly all: Change[] = []
  failures = 0
  reads = 0
  readonly end = async () => cursor(0)
  readonly hasUnsettled = async () => false
  readonly read = async (after: string) => {
    this.reads += 1
    if (this.failures > 0) {
      this.failures -= 1
      throw new Error('away')
    }
    return this.all.filter((each) => Number(each.cursor.split('.')[0]) > Number(after.split('.')[0]))
  }
}

describe('the reader of an organisation', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const started = () => {
    const outbox = new Lines()
    const reader = new OrgReader(outbox)
    const lines = [new Line(null), new Line(null)]
    for (const line of lines) reader.lines.add(line)
    return { outbox, reader, lines, following: reader.follow() }
  }

  it('reads a change once for all its streams', async () => {
    const { outbox, reader, lines } = started()
    await vi.advanceTimersByTimeAsync(1)
    outbox.all.push(change(1))
    reader.wake()
    await vi.advanceTimersByTimeAsync(1)
    expect(await Promise.all(lines.map((line) => line.take()))).toEqual([[change(1)], [change(1)]])
    expect(outbox.reads).toBe(2)
    reader.stop(null)
  })

  it('outlives an outbox that fails for a while, and misses nothing', async () => {
    const { outbox, reader, lines } = started()
    await vi.advanceTimersByTimeAsync(1)
    outbox.failures = 3
    outbox.all.push(change(1))
    reader.wake()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await lines[0]?.take()).toEqual([change(1)])
    reader.stop(null)
  })

  it('gives up when it goes on failing', async () => {
    const { outbox, reader, following } = started()
    const outcome = following.then(
      () => 'stopped',
      (error: Error) => error.message,
    )
    await vi.advanceTimersByTimeAsync(1)
    outbox.failures = 9
    reader.wake()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await outcome).toBe('away')
  })

  it('asks nothing more once it is stopped', async () => {
    const { outbox, reader, lines, following } = started()
    await vi.advanceTimersByTimeAsync(1)
    reader.stop(null)
    await following
    reader.wake()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(outbox.reads).toBe(1)
    expect(await lines[0]?.take()).toBeNull()
  })
})
