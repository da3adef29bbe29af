import { describe, expect, it } from 'vitest'
import type { Change } from './change-feed.ts'
import { Line } from './line.ts'

const change = (xid: number): Change => ({
  cursor: `${xid}.00000000-0000-0000-0000-000000000001`,
  of: 'bet',
  subjectId: null,
})
const xids = (told: readonly Change[] | null) => told?.map(({ cursor }) => Number(cursor.split('.')[0]))

describe('the line of one stream', () => {
  it('keeps what comes until it is taken, in order', async () => {
    const line = new Line(null)
    line.put([change(9), change(10)])
    line.put([change(11)])
    expect(xids(await line.take())).toEqual([9, 10, 11])
  })

  it('hands over what comes while the stream waits', async () => {
    const line = new Line(null)
    const taking = line.take()
    line.put([change(9)])
    expect(xids(await taking)).toEqual([9])
  })

  it('leaves out what the stream heard: before, elsewhere meanwhile, or from this line', async () => {
    const line = new Line(change(9).cursor)
    line.put([change(8), change(9), change(10), change(11)])
    line.heard(change(10).cursor)
    expect(xids(await line.take())).toEqual([11])
    line.put([change(11), change(100)])
    expect(xids(await line.take())).toEqual([100])
  })

  it('ends quietly, or with what broke', async () => {
    const [quiet, broken] = [new Line(null), new Line(null)]
    const taking = quiet.take()
    quiet.end(null)
    expect(await taking).toBeNull()
    broken.end(new Error('away'))
    await expect(broken.take()).rejects.toThrow('away')
  })

  it('interrupts a stream that takes nothing, so that it is opened again, and keeps nothing more for it', async () => {
    const line = new Line(null)
    line.put(Array.from({ length: 2_000 }, (_, n) => change(n)))
    expect(line.hasEnded).toBe(false)
    line.put([change(2_000)])
    expect(line.hasEnded).toBe(true)
    line.put([change(2_001)])
    await expect(line.take()).rejects.toMatchObject({ name: 'AbortError' })
  })
})
