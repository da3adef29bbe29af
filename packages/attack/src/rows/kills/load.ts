import { setTimeout as sleep } from 'node:timers/promises'
import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { Agent } from 'node:http'
import { ask } from '#attack/lib/ask'
import { newCheckIn, publishing } from '#attack/lib/check-ins'
import type { CookieOf } from '#attack/lib/cookies'

/** What a client remembers of a check-in that was acknowledged. */
export type Acknowledged = { readonly publishedAt: string; readonly isReplayed: boolean }

type Given = {
  readonly port: number
  readonly agent: Agent
  readonly cookieOf: CookieOf
  readonly companies: readonly TestCompany[]
  readonly clients: number
}

/** Clients that publish one check-in after another, and send each again under its id until it is acknowledged. */
export class Load {
  readonly acknowledged = new Map<string, Acknowledged>()
  /** Answers that clients must take for final although nothing was stored: there shall be none. */
  readonly refused: string[] = []
  inFlight = 0
  #sentAgain = 0
  #stopping = false
  #hasGivenUp = false
  readonly #moments: number[] = []
  readonly #clients: Promise<unknown>

  constructor(given: Given) {
    this.#clients = Promise.all(
      Array.from({ length: given.clients }, (_, index) => this.#publishOnAndOn(given, index % given.companies.length)),
    )
  }

  get sentAgain(): number {
    return this.#sentAgain
  }

  /** Acknowledged per second, over the last half second. */
  rate(): number {
    const since = performance.now() - 500
    return this.#moments.filter((at) => at > since).length * 2
  }

  /** Resolves once whatever is on the way is acknowledged. */
  async stop(): Promise<void> {
    this.#stopping = true
    await this.#clients
  }

  /** Ends it whatever is on the way. */
  giveUp(): void {
    this.#stopping = true
    this.#hasGivenUp = true
  }

  async #publishOnAndOn(given: Given, of: number): Promise<void> {
    const company = given.companies[of]
    if (company === undefined) throw new Error('A client has no company')
    while (!this.#stopping) await this.#publish(given, company)
  }

  async #publish({ port, agent, cookieOf }: Given, company: TestCompany): Promise<void> {
    const checkIn = newCheckIn(company)
    while (!this.#hasGivenUp) {
      this.inFlight += 1
      const sentAt = Date.now()
      const request = publishing(port, cookieOf, company, checkIn)
      const { status, body } = await ask(port, agent, request).catch(() => ({ status: 0, body: '' }))
      this.inFlight -= 1
      if (status === 200) {
        const { publishedAt } = (JSON.parse(body) as { result: { data: { publishedAt: string } } }).result.data
        this.acknowledged.set(checkIn.checkInId, { publishedAt, isReplayed: Date.parse(publishedAt) < sentAt })
        this.#moments.push(performance.now())
        if (this.#moments.length > 5_000) this.#moments.splice(0, 4_000)
        return
      }
      if (status > 0 && status < 500) {
        this.refused.push(`${status} ${body}`)
        return
      }
      this.#sentAgain += 1
      await sleep(20 + Math.random() * 40)
    }
  }
}
