import { describe, expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })

describe('the language', () => {
  it('is the browser’s at first, and whatever somebody chooses from then on', async () => {
    const { page } = await person('astrid', { locale: 'sv-SE' })
    const words: string[] = []
    await page.exposeFunction('seen', (text: string) => words.push(text))
    await page.addInitScript(
      `addEventListener('DOMContentLoaded', () => new MutationObserver(() => window.seen(document.body.innerText)).observe(document.body, { childList: true, subtree: true }))`,
    )
    await page.goto('/login')
    await page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('sv')
    expect(words.filter((text) => /Sign in|Password/.test(text))).toEqual([])

    await page.getByRole('button', { name: 'Språk och tema' }).click()
    await page.getByRole('menuitemradio', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')

    await signIn(page, 'felix@norrpedal.example')
    await page.getByRole('button', { name: 'Account of Felix' }).click()
    await page.getByRole('menuitemradio', { name: 'Svenska' }).click()
    await page.getByRole('link', { name: 'Satsningar' }).first().waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: /^Det här behöver dig/ }).waitFor()
    await page.goto('/norrpedal/key-results/PAY-2.1')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByText(/\d\u00a0%/)
      .first()
      .waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
})

describe('the keys', () => {
  it('stand in one sheet with those of the screen, and single ones can be turned off', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal/bets')
    await page.getByText('First thirty days').first().waitFor()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await sheet.getByText('New bet').waitFor()
    await sheet.getByText('Go to Beliefs').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await sheet.getByRole('switch', { name: 'Single-key shortcuts' }).press('Space')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.reload()
    await page.getByText('First thirty days').first().waitFor()
    await page.keyboard.press('n')
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Account of Maja' }).click()
    await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click()
    await sheet.getByRole('switch', { name: 'Single-key shortcuts' }).press('Space')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'New bet' }).waitFor()
  })

  it('go to the filter and through the cycles', async () => {
    const { page } = await person('priya')
    await signIn(page, 'priya@norrpedal.example')
    await page.keyboard.press('g')
    await page.keyboard.press('o')
    await page.waitForURL('**/objectives')
    await page.getByRole('table').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('n[')
    expect(await page.getByRole('searchbox').inputValue()).toBe('n[')
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('[')
    await page.waitForURL(/cycle=/)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})
