import type { Locator, Page } from 'playwright-core'

/** Presses a button of the page and fills in the dialog that it opens, which sends by a button of the same words unless told. */
export async function inDialog(
  page: Page,
  opens: string,
  fill: (dialog: Locator) => Promise<void>,
  sends = opens,
): Promise<void> {
  await page.getByRole('button', { name: opens, exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  await dialog.getByRole('button', { name: sends, exact: true }).last().click()
  await dialog.waitFor({ state: 'detached' })
}

/** Writes a day into a date field of the dialog, part by part. */
export async function fillDay(
  page: Page,
  label: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  const field = page.getByRole('dialog').getByRole('group', { name: label })
  for (const [part, value] of [
    ['day', day],
    ['month', month],
    ['year', year],
  ] as const) {
    await field.getByRole('spinbutton', { name: new RegExp(`^${part}`, 'i') }).focus()
    await page.keyboard.type(value)
  }
}

/** Opens a select by its label and takes one of its options. */
export async function choose(within: Locator, label: RegExp, option: RegExp): Promise<void> {
  await within.getByRole('button', { name: label }).click()
  await within.page().getByRole('option', { name: option }).click()
}
