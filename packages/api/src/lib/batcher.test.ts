import { describe, expect, it } from 'vitest'
import { batcherOf } from './batcher.ts'

/** A batcher whose batches wait until they are let go. */
const held = (fails: (items: readonly string[]) => boolean = () => false, fill = 100) => {
  const batches: string[][] = []
  const gates: (() => void)[] = []
  const send = batcherOf<string, string>({
    max: 3,
    fill,
    isOnesFault: (error) => !(error instanceof Error && error.message === 'away'),
    nameOf: (item) => item,
    run: async (key, items) => {
      batches.push([...items])
      await new Promise<void>((resolve) => gates.push(resolve))
      if (fails(items)) throw new Error(items.includes('away') ? 'away' : `${key}: ${items.join(',')}`)
      return items.map((item) => `${item}!`)
    },
  })
  const letGo = async () => {
    gates.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { send, batches, letGo }
}

describe('batcherOf', () => {
  it('sends the first at once, and together what came while it was on the way', async () => {
    const { send, batches, letGo } = held()
    const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map((item) => send('one', item)))
    expect(batches).toEqual([['a']])
    await letGo()
    await letGo()
    await letGo()
    expect(batches).toEqual([['a'], ['b', 'c', 'd'], ['e']])
    expect(await all).toEqual(['a!', 'b!', 'c!', 'd!', 'e!'])
  })

  it('keeps one name in one batch once, and keys apart', async () => {
    const { send, batches, letGo } = held()
    const all = Promise.all([send('one', 'a'), send('one', 'b'), send('one', 'b'), send('two', 'c')])
    await letGo()
    await letGo()
    await letGo()
    await letGo()
    expect(batches).toEqual([['a'], ['c'], ['b'], ['b']])
    expect(await all).toEqual(['a!', 'b!', 'b!', 'c!'])
  })

  it('does a failed batch again one by one: a bad item fails alone', async () => {
    const { send, batches, letGo } = held((items) => items.includes('bad'))
    const all = Promise.allSettled(['a', 'bad', 'c'].map((item) => send('one', item)))
    await letGo()
    await letGo()
    await letGo()
    await letGo()
    expect(batches).toEqual([['a'], ['bad', 'c'], ['bad'], ['c']])
    expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  it('fails all of a batch at once when no item can be at fault', async () => {
    const { send, batches, letGo } = held((items) => items.includes('away'))
    const all = Promise.allSettled(['a', 'b', 'away'].map((item) => send('one', item)))
    await letGo()
    await letGo()
    expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(batches).toEqual([['a'], ['b', 'away']])
  })

  it('sends a second batch while one is on the way, once enough wait for it', async () => {
    const { send, batches, letGo } = held(() => false, 2)
    const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map((item) => send('one', item)))
    expect(batches).toEqual([['a'], ['b', 'c']])
    await letGo()
    expect(batches).toEqual([['a'], ['b', 'c'], ['d', 'e']])
    await letGo()
    await letGo()
    expect(await all).toEqual(['a!', 'b!', 'c!', 'd!', 'e!'])
  })

  it('begins anew when all is done', async () => {
    const { send, batches, letGo } = held()
    const first = send('one', 'a')
    await letGo()
    await first
    const second = send('one', 'a')
    await letGo()
    expect(await second).toBe('a!')
    expect(batches).toEqual([['a'], ['a']])
  })
})
