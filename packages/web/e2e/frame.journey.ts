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

describe('the address of an organisation', () => {
  it('alone leads to what needs somebody', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal')
    await page.getByRole('heading', { level: 1, name: /^What needs you/ }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/norrpedal/home')
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
    await sheet.waitFor({ state: 'detached' })
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

describe('the display', () => {
  it('is denser by choice, and stays so', async () => {
    const { page } = await person('priya')
    await signIn(page, 'priya@norrpedal.example')
    await page.goto('/norrpedal/objectives')
    const row = page.getByRole('row').nth(1)
    const heightOf = async () => (await row.boundingBox())?.height ?? 0
    await row.waitFor()
    const comfortable = await heightOf()
    await page.getByRole('button', { name: 'Account of Priya' }).click()
    await page.getByRole('menuitemradio', { name: 'Compact' }).click()
    await page.reload()
    await row.waitFor()
    expect(await heightOf()).toBeLessThan(comfortable)
    expect(await axeViolations(page)).toEqual([])
  })

  it('prints what is folded or behind a switch, and nothing that can only be pressed', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal/beliefs')
    await page.getByText('Uptime beats features').waitFor()
    expect(await page.getByText('What speaks against it').count()).toBe(0)
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(await page.getByText('What speaks against it').count()).toBe(4)
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    expect(await page.getByText('What speaks against it').count()).toBe(0)

    await page.goto('/norrpedal/bets')
    await page.getByText('First thirty days').first().waitFor()
    await page.setViewportSize({ width: 688, height: 900 }) // A4 without its margins
    const open = page.getByRole('region', { name: 'Later' })
    expect(await open.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await open.isVisible()).toBe(true)
    for (const gone of [page.getByRole('navigation'), page.getByRole('button'), page.getByRole('radiogroup')])
      expect(await gone.filter({ visible: true, hasText: /New bet|Search|Home|List/ }).count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(688)
  })

  it('keeps words, focus and selection where the system takes the colours away', async () => {
    const { page } = await person('felix', { forcedColors: 'active' })
    await signIn(page, 'felix@norrpedal.example')
    await page.goto('/norrpedal/check-in?squad=payslip')
    await page.getByRole('button', { name: 'Next' }).waitFor()
    const looks = await page.evaluate(() => {
      const of = (element: Element | null | undefined) => {
        if (element == null) throw new Error('There is no such element')
        const { color, backgroundColor, outlineStyle, forcedColorAdjust } = getComputedStyle(element)
        return { color, backgroundColor, outlineStyle, forcedColorAdjust }
      }
      const buttons = [...document.querySelectorAll('main button')]
      return {
        primary: of(buttons.find(({ textContent }) => textContent === 'Next')),
        chosen: of(document.querySelector('main label[data-selected]')),
        other: of(document.querySelector('main label:not([data-selected])')),
        focused: of(document.activeElement?.closest('[data-focus-within]')),
      }
    })
    // Where the browser adjusts colours it lays its own ground behind words, and words on a filled button vanish.
    expect(looks.primary.forcedColorAdjust).toBe('none')
    expect(looks.primary.color).not.toBe(looks.primary.backgroundColor)
    expect(looks.chosen.backgroundColor).not.toBe(looks.other.backgroundColor)
    expect(looks.focused.outlineStyle).toBe('solid')
    expect(await axeViolations(page)).toEqual([])
  })
})
