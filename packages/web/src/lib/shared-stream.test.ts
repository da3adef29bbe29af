import { describe, expect, it } from 'vitest'
import { type Channel, type Locks, shareStream, type StreamMessage } from './shared-stream.ts'

describe('one stream for all tabs', () => {
  it('seven tabs open one connection, and all of them hear each event once', async () => {
    const browser = fakeBrowser()
    const tabs = Array.from({ length: 7 }, () => browser.openTab())
    await settle()
    browser.send('changed')
    expect(browser.connections()).toBe(1)
    expect(tabs.map((tab) => tab.heard)).toEqual(tabs.map(() => ['changed']))
  })

  it('when the leading tab closes, the next takes over and everybody asks again', async () => {
    const browser = fakeBrowser()
    const [first, second, third] = [browser.openTab(), browser.openTab(), browser.openTab()]
    await settle()
    first.leave()
    await settle()
    browser.send('later')
    expect(browser.connections()).toBe(1)
    expect([first.heard, second.heard, third.heard]).toEqual([[], ['later'], ['later']])
    expect([second.reopened, third.reopened]).toEqual([1, 1])
  })

  it('a tab that leaves while waiting never leads', async () => {
    const browser = fakeBrowser()
    const [first, second, third] = [browser.openTab(), browser.openTab(), browser.openTab()]
    await settle()
    second.leave()
    first.leave()
    await settle()
    browser.send('later')
    expect([second.heard, third.heard, browser.connections()]).toEqual([[], ['later'], 1])
  })

  it('the first tab is not told to ask again for what it has just asked', async () => {
    const browser = fakeBrowser()
    const tab = browser.openTab()
    await settle()
    expect(tab.reopened).toBe(0)
  })

  it('the last tab closes the connection', async () => {
    const browser = fakeBrowser()
    const tab = browser.openTab()
    await settle()
    tab.leave()
    await settle()
    expect(browser.connections()).toBe(0)
  })
})

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Tabs of one browser: a lock with a queue, channels that skip their own tab, and a count of open connections. */
const fakeBrowser = () => {
  const locks = fakeLocks()
  const listeners = new Map<object, (message: StreamMessage<string>) => void>()
  const connections = new Set<(event: string) => void>()

  const openTab = () => {
    const self = {}
    const channel: Channel<string> = {
      post: (message) => {
        for (const [tab, listener] of listeners) if (tab !== self) listener(message)
      },
      listen: (listener) => void listeners.set(self, listener),
      close: () => void listeners.delete(self),
    }
    const tab = { heard: Array.of<string>(), reopened: 0, leave: () => {} }
    tab.leave = shareStream<string>({
      name: 'changes',
      locks,
      channel,
      open: (onEvent) => {
        connections.add(onEvent)
        return () => void connections.delete(onEvent)
      },
      onEvent: (event) => void tab.heard.push(event),
      onReopened: () => void tab.reopened++,
    })
    return tab
  }

  const send = (event: string) => {
    for (const connection of connections) connection(event)
  }
  return { openTab, send, connections: () => connections.size }
}

const fakeLocks = (): Locks => {
  let holder: Promise<boolean> | null = null
  const queue: { signal: AbortSignal; start: () => void }[] = []

  const hold = (work: () => Promise<boolean>): Promise<boolean> => {
    holder = work().finally(() => {
      holder = null
      queue.shift()?.start()
    })
    return holder
  }

  return {
    request: (_name, options, work) => {
      if (holder === null) return hold(() => work({}))
      if ('ifAvailable' in options) return work(null)
      const { signal } = options
      return new Promise((resolve, reject) => {
        const waiting = { signal, start: () => void hold(() => work({})).then(resolve, reject) }
        queue.push(waiting)
        signal.addEventListener('abort', () => {
          if (!queue.includes(waiting)) return
          queue.splice(queue.indexOf(waiting), 1)
          reject(new DOMException('left', 'AbortError'))
        })
      })
    },
  }
}
