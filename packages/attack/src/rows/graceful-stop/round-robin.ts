import type { Agent } from 'node:http'
import type { TestCompany } from '@polyrhythm/db/testing/company'
import { type Answer, ask, codeOf } from '#attack/lib/ask'
import { newCheckIn, publishing } from '#attack/lib/check-ins'
import type { CookieOf } from '#attack/lib/cookies'

type Given = {
  readonly ports: readonly number[]
  readonly agent: Agent
  readonly cookieOf: CookieOf
  readonly companies: readonly TestCompany[]
  /** How many requests are on the way at once. */
  readonly lanes: number
}

/** Clients behind the simplest of balancers: each request to the next process, and to the other one if that refuses to connect. */
export class RoundRobin {
  inFlight = 0
  answered = 0
  refused = 0
  /** What became of requests that were not answered with success. */
  readonly failed: string[] = []
  readonly #given: Given
  readonly #byPort = new Map<number, number>()
  readonly #lanes: Promise<unknown>
  #next = 0
  #stopping = false

  constructor(given: Given) {
    this.#given = given
    this.#lanes = Promise.all(Array.from({ length: given.lanes }, (_, lane) => this.#sendOnAndOn(lane)))
  }

  answeredBy(port: number): number {
    return this.#byPort.get(port) ?? 0
  }

  async stop(): Promise<void> {
    this.#stopping = true
    await this.#lanes
  }

  async #sendOnAndOn(lane: number): Promise<void> {
    while (!this.#stopping) {
      this.inFlight += 1
      await this.#send(lane)
      this.inFlight -= 1
    }
  }

  async #send(lane: number): Promise<void> {
    const { ports, agent, cookieOf, companies } = this.#given
    const company = companies[lane % companies.length]
    if (company === undefined) throw new Error('A lane has no company')
    const checkIn = newCheckIn(company)
    const first = this.#next
    this.#next += 1
    for (let attempt = 0; attempt < ports.length; attempt += 1) {
      const port = ports[(first + attempt) % ports.length] ?? 0
      try {
        this.#note(port, await ask(port, agent, publishing(port, cookieOf, company, checkIn)))
        return
      } catch (error) {
        if (codeOf(error) !== 'ECONNREFUSED') {
          this.failed.push(`a request ended with ${codeOf(error)}`)
          return
        }
        this.refused += 1
      }
    }
    this.failed.push('no process took a request')
  }

  #note(port: number, { status }: Answer): void {
    if (status === 200) {
      this.answered += 1
      this.#byPort.set(port, this.answeredBy(port) + 1)
    } else this.failed.push(`a request was answered ${status}`)
  }
}
