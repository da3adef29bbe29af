import { devices } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })
const livesWithin = { timeout: 5_000 }

describe('what needs somebody', () => {
  it('a note to the squad stands on Home until somebody of it has read it, and folds away then', async () => {
    const priya = await person('priya, of another squad')
    await signIn(priya.page, 'priya@norrpedal.example')
    await priya.page.goto('/norrpedal/squads/keyring')
    const seen = priya.page.getByRole('region', { name: 'What this squad was told' })
    await seen.getByText('Ride together is lost').waitFor()
    expect(await seen.getByRole('button').count()).toBe(0)

    const [noor, again] = [await person('noor'), await person('noor again')]
    for (const { page } of [noor, again]) await signIn(page, 'noor@norrpedal.example')
    await again.page.goto('/norrpedal/home')
    const mark = again.page.getByText('A note about B-9 to Keyring')
    await mark.waitFor()

    await noor.page.goto('/norrpedal/home')
    await noor.page.getByRole('link', { name: 'Read the note about B-9' }).click()
    const told = noor.page.getByRole('region', { name: 'What this squad was told' })
    await told.getByText('Ride together is lost').waitFor()
    await told.getByRole('link', { name: 'We measured joiners, not riders' }).waitFor()
    await told.getByRole('link', { name: 'Keep ride groups alive for those who use them' }).waitFor()
    await told.getByRole('button', { name: 'We have read it: the note about B-9' }).press('Enter')
    await told.getByText('all read').waitFor()
    expect(await told.getByText('Ride together is lost').isVisible()).toBe(false)
    expect(await told.evaluate((panel) => panel.contains(document.activeElement))).toBe(true)
    await told.getByText('1 note that was read').click()
    await told.getByText(/^Read by Noor Aziz on/).waitFor()
    await mark.waitFor({ state: 'detached', ...livesWithin })
    await seen.getByText('1 note that was read').waitFor(livesWithin)
    await again.page.getByText('All clear').waitFor()
  })

  it('what shakes stands on Home with the way to the answer, and is gone everywhere once it was given', async () => {
    const [katrin, again] = [await person('katrin'), await person('katrin again')]
    for (const { page } of [katrin, again]) {
      await signIn(page, 'katrin@norrpedal.example')
      await page.goto('/norrpedal/home')
    }
    const shaken = again.page.getByText('B-3 Payroll in a box')
    await shaken.waitFor()
    await katrin.page.getByRole('link', { name: 'Say what follows for B-3' }).click()
    await katrin.page.getByRole('button', { name: 'Say what follows' }).click()
    const dialog = katrin.page.getByRole('dialog')
    await dialog.getByLabel('Why').fill('Works councils ask for it too.')
    await dialog.getByRole('button', { name: 'Say what follows' }).click()
    await dialog.waitFor({ state: 'detached' })
    await shaken.waitFor({ state: 'detached', ...livesWithin })
    expect(await again.page.getByText('B-14 Stuttgart anchor employers').count()).toBe(1)
  })
})

describe('a constraint', () => {
  it('is challenged in its discussion, which says so on other screens', async () => {
    const { isMobile, hasTouch, viewport } = devices['iPhone 14'] ?? {}
    const phone = { isMobile: isMobile ?? true, hasTouch: hasTouch ?? true, viewport: viewport ?? null }
    const [priya, ruth] = [await person('priya on a phone', phone), await person('ruth')]
    await signIn(ruth.page, 'ruth@norrpedal.example')
    await ruth.page.goto('/norrpedal/constraints')
    await ruth.page.getByRole('button', { name: 'Discuss “Location data' }).waitFor()

    await signIn(priya.page, 'priya@norrpedal.example')
    await priya.page.getByRole('button', { name: 'More' }).tap()
    await priya.page.getByRole('menuitem', { name: 'Enabling constraints' }).tap()
    const item = priya.page.getByRole('listitem').filter({ hasText: 'Location data is never used' })
    await item.getByText('How to challenge it').tap()
    await item.getByRole('button', { name: 'Challenge it in the discussion' }).tap()
    const field = item.getByLabel('Your comment')
    await field.waitFor()
    expect(await field.evaluate((area) => area === document.activeElement)).toBe(true)
    await field.fill('Riders ask for routes. We would ask them once, in the app.')
    await item.getByRole('button', { name: 'Comment', exact: true }).tap()
    await item.getByText('Riders ask for routes').waitFor()
    await ruth.page.getByRole('button', { name: '1 open thread about “Location data' }).waitFor(livesWithin)
  })
})
