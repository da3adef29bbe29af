import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong with the page as it is: one line for each rule and place; empty when it is good. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the content policy does not bind: the policy stays as it is while we look.
  await page.evaluate(axe.source)
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
