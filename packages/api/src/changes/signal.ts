/** Something to wait for that may have happened before the wait began. */
export class Signal {
  #isRaised = false
  #release: (() => void) | null = null

  raise(): void {
    this.#isRaised = true
    this.#release?.()
  }

  /** Ends when the signal was raised since the last wait, when the time is over, or when `end` aborts. */
  async wait(milliseconds: number, end: AbortSignal): Promise<void> {
    if (!this.#isRaised && !end.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        this.#release = () => {
          clearTimeout(timer)
          resolve()
        }
        end.addEventListener('abort', this.#release, { once: true })
      })
    }
    if (this.#release) end.removeEventListener('abort', this.#release)
    this.#release = null
    this.#isRaised = false
  }
}
