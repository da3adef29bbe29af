import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules that a colour scheme can break; the others see the same page in each. */
const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds wrong with the page as it is: one line for each rule and place; empty when it is good.
 *
 * @param only colours = what another colour scheme may have changed since the whole was looked at
 */
export async function axeViolations(page: Page, only: 'all' | 'colours' = 'all'): Promise<string[]> {
  // Evaluated by the debugger, which the content policy does not bind: the policy stays as it is while we look.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source)
  const runOnly = only === 'all' ? undefined : { type: 'rule', values: colourRules }
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly })
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${options})`)
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
