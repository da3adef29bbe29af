import type { Page } from 'playwright-core'
import { choose } from './dialogs.ts'
import { okrPage } from './fixtures.ts'
import { sheetOfForty } from './sheet-of-forty.ts'

/** One screen of the product, as somebody of the sample company sees it. */
export type Screen = {
  /** The name of its pictures. */
  readonly name: string
  readonly path: string
  /** Who looks; nobody is signed in when null. */
  readonly as: string | null
  /** What to do on the page before the picture. */
  readonly prepare?: (page: Page) => Promise<void>
}

const maja = 'maja@norrpedal.example'
const felix = 'felix@norrpedal.example'
const priya = 'priya@norrpedal.example'
const katrin = 'katrin@norrpedal.example'
const noor = 'noor@norrpedal.example'
const ruth = 'ruth@norrpedal.example'

/** The one screen that says nothing is there. */
const missing = 'not-found'

/** Every screen there is; a new one needs one line here. */
export const screens: readonly Screen[] = [
  { name: 'login', path: '/login', as: null },
  { name: 'signup', path: '/signup', as: null },
  { name: 'forgot', path: '/forgot', as: null },
  { name: 'reset', path: `/reset#${'T'.repeat(43)}`, as: null },
  { name: 'link-over', path: '/reset', as: null },
  { name: 'confirm-email', path: `/confirm-email#${'T'.repeat(43)}`, as: null },
  { name: 'account', path: '/account', as: priya },
  { name: 'account-second-step', path: '/account', as: felix, prepare: turningOn },
  { name: 'account-delete', path: '/account', as: priya, prepare: pressing('Delete my account') },
  { name: 'new-organisation', path: '/new', as: priya },
  { name: 'home', path: '/norrpedal/home', as: priya },
  { name: 'home-told', path: '/norrpedal/home', as: noor },
  { name: 'home-shaken', path: '/norrpedal/home', as: katrin },
  { name: 'home-leader', path: '/norrpedal/home', as: maja },
  { name: 'rhythm', path: '/norrpedal/rhythm', as: maja },
  { name: 'rhythm-gap', path: '/norrpedal/rhythm', as: priya, prepare: pressing('Bets without a belief') },
  { name: 'rhythm-chain', path: '/norrpedal/rhythm', as: maja, prepare: focusing('Never off the road') },
  { name: 'goals', path: '/norrpedal/goals', as: maja },
  { name: 'goals-member', path: '/norrpedal/goals', as: priya },
  { name: 'goal', path: '/norrpedal/goals/G-3', as: maja },
  { name: 'constraints', path: '/norrpedal/constraints', as: maja },
  { name: 'constraints-member', path: '/norrpedal/constraints', as: priya },
  { name: 'constraints-talk', path: '/norrpedal/constraints', as: priya, prepare: discussing },
  { name: 'beliefs', path: '/norrpedal/beliefs', as: maja },
  { name: 'belief', path: '/norrpedal/beliefs/BL-1', as: maja },
  { name: 'belief-challenged', path: '/norrpedal/beliefs/BL-4', as: maja },
  { name: 'belief-challenging', path: '/norrpedal/beliefs/BL-2', as: priya, prepare: challenging },
  { name: 'belief-deciding', path: '/norrpedal/beliefs/BL-4', as: maja, prepare: revising },
  { name: 'evidence', path: '/norrpedal/evidence', as: priya },
  { name: 'data', path: '/norrpedal/evidence/D-3', as: priya },
  { name: 'insight', path: '/norrpedal/evidence/I-2', as: priya },
  { name: 'evidence-adding', path: '/norrpedal/evidence', as: priya, prepare: pressing('New data point') },
  { name: 'bet-shaken', path: '/norrpedal/bets/B-3', as: katrin },
  { name: 'bets', path: '/norrpedal/bets', as: maja },
  { name: 'bets-member', path: '/norrpedal/bets', as: priya },
  { name: 'compare', path: '/norrpedal/bets/compare?a=B-1&b=B-2', as: maja },
  { name: 'compare-choosing', path: '/norrpedal/bets/compare', as: priya },
  { name: 'dissent', path: '/norrpedal/bets/dissent', as: maja },
  { name: 'dissent-member', path: '/norrpedal/bets/dissent', as: priya },
  { name: 'dissent-few', path: '/norrpedal/bets/dissent?scope=fleet', as: priya },
  { name: 'bet', path: '/norrpedal/bets/B-1', as: maja },
  { name: 'brief', path: '/norrpedal/bets/B-2/brief', as: priya },
  { name: 'bet-lost', path: '/norrpedal/bets/B-9', as: maja },
  { name: 'bet-entering-now', path: '/norrpedal/bets', as: maja, prepare: enteringNow },
  { name: 'bet-closing', path: '/norrpedal/bets/B-1', as: maja, prepare: closing },
  { name: 'bet-stage', path: '/norrpedal/bets/B-1', as: maja, prepare: pressing('Propose a stage') },
  { name: 'bet-comment', path: '/norrpedal/bets/B-2', as: maja, prepare: commenting },
  { name: 'bet-field', path: '/norrpedal/bets/B-2', as: maja, prepare: pressing('2 comments on: What would stop it') },
  { name: 'bet-history', path: '/norrpedal/bets/B-5', as: maja, prepare: pressing('History') },
  { name: 'belief-open', path: '/norrpedal/beliefs?open=BL-4', as: maja },
  { name: 'lessons', path: '/norrpedal/lessons', as: priya },
  { name: 'lesson', path: '/norrpedal/lessons/L-1', as: maja },
  { name: 'lesson-new', path: '/norrpedal/lessons', as: priya, prepare: pressing('Post a lesson') },
  { name: 'align', path: '/norrpedal/align', as: priya },
  { name: 'objectives', path: '/norrpedal/objectives', as: priya },
  { name: 'objectives-none', path: '/norrpedal/objectives?q=nothing-like-this&sort=status', as: priya },
  { name: 'squads', path: '/norrpedal/squads', as: priya },
  { name: 'squad', path: '/norrpedal/squads/payslip', as: felix },
  { name: 'squad-of-others', path: '/norrpedal/squads/payslip', as: priya },
  { name: 'squad-told', path: '/norrpedal/squads/keyring', as: noor },
  {
    name: 'squad-told-before',
    path: '/norrpedal/squads/everyday',
    as: priya,
    prepare: unfolding('1 note that was read'),
  },
  { name: 'squads-found', path: '/norrpedal/squads', as: priya, prepare: findingUnits },
  { name: 'tribe', path: '/norrpedal/units/rider', as: ruth },
  { name: 'chapter', path: '/norrpedal/units/rider-mobile', as: priya },
  { name: 'guild', path: '/norrpedal/units/accessibility', as: priya },
  { name: 'company', path: '/norrpedal/units/company', as: priya },
  { name: 'appointing', path: '/norrpedal/units/germany', as: ruth, prepare: appointing },
  { name: 'objective', path: '/norrpedal/objectives/PAY-2', as: felix },
  { name: 'key-result', path: '/norrpedal/key-results/PAY-2.1', as: felix },
  { name: 'check-in', path: '/norrpedal/check-in?squad=payslip', as: felix },
  { name: 'import', path: '/norrpedal/import', as: ruth },
  { name: 'import-member', path: '/norrpedal/import', as: priya },
  { name: 'import-fy22-q3', path: '/norrpedal/import', as: ruth, prepare: importing('sourcegraph-fy22-q3') },
  { name: 'import-fy21-q1', path: '/norrpedal/import', as: ruth, prepare: importing('sourcegraph-fy21-q1') },
  { name: 'import-sheet', path: '/norrpedal/import', as: priya, prepare: importingSheet },
  { name: 'import-changing', path: '/norrpedal/import', as: ruth, prepare: changingRows },
  { name: 'person', path: '/norrpedal/settings/members', as: ruth, prepare: openPerson },
  { name: 'person-hand-over', path: '/norrpedal/settings/members', as: ruth, prepare: handingOver },
  { name: 'settings-general', path: '/norrpedal/settings/general', as: ruth },
  { name: 'settings-members', path: '/norrpedal/settings/members', as: ruth },
  { name: 'settings-members-open', path: '/norrpedal/settings/members', as: ruth, prepare: openDomain },
  { name: 'settings-squads', path: '/norrpedal/settings/squads', as: ruth },
  { name: 'settings-terms', path: '/norrpedal/settings/terms', as: ruth },
  { name: 'settings-audit', path: '/norrpedal/settings/audit', as: priya },
  { name: 'sample', path: '/new', as: katrin, prepare: openSample },
  { name: 'first-steps', path: '/new', as: katrin, prepare: foundOrg },
  { name: 'why', path: '/norrpedal/bets/B-1', as: maja, prepare: askWhy },
  { name: 'belief-example', path: '/norrpedal/beliefs?add=true', as: maja, prepare: choosing(0) },
  { name: 'bet-example', path: '/norrpedal/bets?add=true', as: maja, prepare: choosing(0) },
  { name: 'objective-example', path: '/norrpedal/squads/payslip?add=true', as: felix, prepare: choosing(1) },
  { name: missing, path: '/norrpedal/nothing-here', as: priya },
]

/** A card of the story in focus, with what hangs together with it. */
function focusing(title: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('link', { name: title }).first().focus()
  }
}

/** A bet on its way into a full Now: what leaves it, and why. */
async function enteringNow(page: Page): Promise<void> {
  // On a phone one column is shown at a time.
  const lane = page.getByRole('radio', { name: 'Next' })
  await page.getByRole('row', { name: /First thirty days/ }).waitFor()
  if (await lane.isVisible()) await page.getByText('Next', { exact: true }).first().click()
  await page.getByRole('row', { name: /One price, any bike/ }).focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByLabel('Why? Everybody can read it.').waitFor()
}

/** A bet about to be closed as lost. */
async function closing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await choose(page.getByRole('dialog'), /Outcome/, /^Lost/)
  await page.getByLabel('How so?').first().waitFor()
}

/** What was folded away, by its words. */
function unfolding(words: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByText(words).click()
  }
}

/** What is said about the constraint that somebody challenged. */
async function discussing(page: Page): Promise<void> {
  await page.getByRole('button', { name: '1 open thread about “New payroll connectors' }).click()
  await page.getByText('For formats that we have built before').waitFor()
}

/** A challenge with data that are written along. */
async function challenging(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Challenge', exact: true }).click()
  await page.getByRole('dialog').getByText('New data').click()
  await page.getByLabel('What was observed').waitFor()
}

/** Another belief in the place of one that is challenged. */
async function revising(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End the challenge' }).click()
  await page.getByRole('dialog').getByText('Revise it').click()
  await page.getByText('Evidence that goes on speaking').waitFor()
}

/** The directory, narrowed to what has part of a name in it. */
async function findingUnits(page: Page): Promise<void> {
  await page.getByRole('searchbox').pressSequentially('lin')
  await page.getByRole('heading', { name: 'Chapters' }).waitFor()
}

/** The dialog that makes somebody something in a unit. */
async function appointing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Appoint' }).click()
  await page.getByRole('combobox', { name: 'Who' }).fill('Petra')
  await page.getByRole('option', { name: 'Petra Nyman' }).click()
}

/** The dialog that shows the secret of an authenticator. */
async function turningOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Turn on the second step' }).click()
  await page.getByRole('dialog').waitFor()
}

/** Somebody's page, by their name in the list. */
async function openPerson(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Felix Braun' }).click()
  await page.getByRole('heading', { name: 'Felix Braun' }).waitFor()
}

/** The question before somebody becomes administrator in one's place. */
async function handingOver(page: Page): Promise<void> {
  await openPerson(page)
  await pressing('Hand over administration')(page)
}

/** The domain of one's own address, open to colleagues; once open it stays so. */
async function openDomain(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: 'Open to norrpedal.example' })
  const close = page.getByRole('button', { name: 'Close norrpedal.example' })
  await open.or(close).waitFor()
  if (await open.isVisible()) {
    await open.click()
    await close.waitFor()
    await page.reload()
  }
  await close.waitFor()
}

function pressing(name: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('button', { name }).click()
    await page.getByRole('dialog').waitFor()
  }
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Explore a sample company' }).click()
  await page.waitForURL('**/home')
  await page.reload() // without what was announced of the button that is gone
  await page.getByRole('region', { name: 'Sample company' }).waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Home of an organisation that has nothing yet. */
async function foundOrg(page: Page): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(`Young ${Date.now().toString(36)}`)
  await page.getByRole('button', { name: 'Create the organisation' }).click()
  await page.waitForURL('**/home')
  await page.reload()
  await page.getByRole('heading', { name: 'First steps' }).waitFor()
}

async function askWhy(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'What is this: Insight?' }).click()
  await page.getByRole('dialog', { name: 'Insight' }).waitFor()
}

/** A comment in which somebody is being named. */
async function commenting(page: Page): Promise<void> {
  await page.getByLabel('Your comment').fill('Is 25 % still the right line, @pe')
  await page.getByRole('listbox', { name: 'People' }).waitFor()
}

/** A form that was filled from the n-th example, from 0. */
function choosing(n: number): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('button', { name: 'Start from an example' }).click()
    await page.getByRole('menuitem').nth(n).click()
    await page.getByText('Filled in from an example').waitFor()
  }
}

/** Waits until a screen is complete. @throws when the page that says nothing is there came instead of it */
export async function settle(page: Page, { name, path, prepare }: Screen): Promise<void> {
  const title = page.getByRole('heading', { level: 1 })
  await title.waitFor()
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  if (name !== missing && (await title.innerText()) === 'There is nothing at this address')
    throw new Error(`Nothing is at ${path}`)
  await prepare?.(page)
  await page.evaluate('document.fonts.ready.then(() => new Promise((next) => setTimeout(next, 300)))')
}

function importing(name: Parameters<typeof okrPage>[0]): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByLabel('Text', { exact: true }).fill(okrPage(name))
    await page.getByRole('button', { name: 'See what it says' }).click()
    await page.getByRole('heading', { name: 'Check what was understood' }).waitFor()
  }
}

async function importingSheet(page: Page): Promise<void> {
  await page.getByLabel('Text', { exact: true }).fill(sheetOfForty('First Ride'))
  await page.getByRole('button', { name: 'See what it says' }).click()
  await page.getByRole('heading', { name: 'Cells that could not be read' }).waitFor()
}

async function changingRows(page: Page): Promise<void> {
  const text = '- Riders pay without leaving the app\n  - Failed payments below 2%\n# Payslip\n- Payroll is boring\n'
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'See what it says' }).click()
  await page.getByRole('button', { name: 'Change “Failed payments below 2%”' }).click()
  await page.getByRole('textbox', { name: 'Target' }).waitFor()
}
