import type { Page } from 'playwright-core'

/** What the server answers to a page. */
export type Answer = { readonly status: number; readonly data: unknown; readonly refusal: unknown }

/** Asks the server from inside the page, with its cookies, past every control that the page shows or hides. */
export const query = (page: Page, procedure: string, input: object): Promise<Answer> =>
  call(page, `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`, null)

/** Sends a change from inside the page: what a person with the developer tools could forge. */
export const mutate = (page: Page, procedure: string, input: object): Promise<Answer> =>
  call(page, `/trpc/${procedure}`, JSON.stringify(input))

const call = (page: Page, url: string, body: string | null): Promise<Answer> =>
  page.evaluate(
    async ({ url, body }) => {
      const response = await fetch(
        url,
        body === null ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body },
      )
      const answer = await response.json()
      return {
        status: response.status,
        data: answer.result?.data ?? null,
        refusal: answer.error?.data?.refusal ?? null,
      }
    },
    { url, body },
  )
