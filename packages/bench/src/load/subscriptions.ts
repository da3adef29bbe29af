import { connect, type Socket } from 'node:net'
import { slugOf, type TenantPlan } from '#bench/generate/tenants'
import { below } from './pick.ts'
import type { Sessions } from './sessions.ts'

/** Streams of `changes.watch` that are open and wait. */
export class Subscriptions {
  readonly #streams: Stream[] = []

  /** Opens streams of any people of the tenant. @returns how many the server has begun to answer */
  async open(port: number, plan: TenantPlan, count: number, sessions: Sessions): Promise<number> {
    const input = encodeURIComponent(JSON.stringify({ org: slugOf(plan), lastEventId: null }))
    for (let opened = 0; opened < count; opened += 50) {
      const some = Array.from({ length: Math.min(50, count - opened) }, () => {
        const cookie = sessions(plan.number, 1 + below(plan.squads * 8))
        const head = `GET /trpc/changes.watch?input=${input} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: text/event-stream\r\n${cookie}\r\n`
        return new Stream(port, head)
      })
      this.#streams.push(...some)
      await Promise.all(some.map((stream) => stream.heard('event: connected', 20_000)))
    }
    return this.#streams.filter(({ isOpen }) => isOpen).length
  }

  /** Waits until every stream tells of a check-in. @returns how many did, and after how many milliseconds the last */
  async hear(milliseconds: number): Promise<{ heard: number; lastMs: number }> {
    const started = performance.now()
    const told = await Promise.all(this.#streams.map((stream) => stream.heard('"check_in"', milliseconds)))
    return { heard: told.filter(Boolean).length, lastMs: performance.now() - started }
  }

  close(): void {
    for (const stream of this.#streams) stream.close()
    this.#streams.length = 0
  }
}

class Stream {
  readonly #socket: Socket
  #text = ''
  #wanted: { text: string; done: (heard: boolean) => void } | null = null
  isOpen = false

  constructor(port: number, head: string) {
    this.#socket = connect(port, '127.0.0.1', () => this.#socket.write(head, 'latin1'))
    this.#socket
      .on('data', (chunk) => {
        this.#text += chunk.toString('latin1')
        this.isOpen ||= this.#text.startsWith('HTTP/1.1 200')
        this.#look()
      })
      .on('error', () => this.close())
      .on('close', () => {
        this.isOpen = false
      })
  }

  /** Whether the text comes within the time; what came before it is forgotten. */
  heard(text: string, milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(false), milliseconds)
      const done = (heard: boolean): void => {
        clearTimeout(timer)
        this.#wanted = null
        resolve(heard)
      }
      this.#wanted = { text, done }
      this.#look()
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #look(): void {
    const wanted = this.#wanted
    if (wanted === null || !this.#text.includes(wanted.text)) return
    this.#text = ''
    wanted.done(true)
  }
}
