import type { Page } from 'playwright-core'

export type TroubleLog = {
  /** What went wrong and nobody expected; forgets it. */
  readonly take: () => readonly string[]
  /** From now on, trouble that reads like this is part of the journey. */
  readonly expect: (pattern: RegExp) => void
}

/**
 * Collects what a page must never do: errors in its console, thrown errors, requests that fail or are refused, and
 * whatever the content policy stopped.
 */
export function watchForTrouble(page: Page): TroubleLog {
  const found: string[] = []
  const expected: RegExp[] = []
  const note = (line: string): void => {
    if (!expected.some((pattern) => pattern.test(line))) found.push(line)
  }
  page.on('pageerror', (error) => note(`thrown: ${error.message}`))
  page.on('console', (message) => {
    // A refused request is told twice by browsers; its answer, below, says more.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      note(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (request.url().endsWith('/csp-report')) note(`content policy: ${request.postData() ?? ''}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${pathOf(response.url())}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Leaving a page ends what it was still asking for.
    if (reason !== 'net::ERR_ABORTED') note(`${reason}: ${pathOf(request.url())}`)
  })
  return {
    take: () => found.splice(0),
    expect: (pattern) => {
      expected.push(pattern)
    },
  }
}

const pathOf = (url: string): string => new URL(url).pathname
