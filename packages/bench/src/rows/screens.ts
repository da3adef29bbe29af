import type { Page } from 'playwright-core'
import { STORY, slugOf } from '#bench/generate/tenants'
import type { Row } from '#bench/harness/bench'
import { spreadOf } from '#bench/harness/statistics'
import { claimOf, findingOf } from '#bench/harness/verdict'
import { type Opening, open, reopen, visit } from '#bench/load/visit'

/** Both screens, and by what one sees that they stand there. */
const screens = [
  { name: 'board', path: `/${slugOf(STORY)}/bets`, shown: '[data-key]' },
  { name: 'Rhythm', path: `/${slugOf(STORY)}/rhythm`, shown: 'main h2' },
] as const

const MOVES = 20

/** The board and the Rhythm of 120 bets and 400 squads as one sees them, in a browser that knows nothing yet. */
export const screensRow: Row = {
  id: 'SCREENS',
  title: `the board and the Rhythm of ${STORY.bets} bets and ${STORY.squads} squads in a browser`,
  isQuick: true,
  tenants: [STORY],
  run: async (bench) => {
    const window = await bench.window()
    const findings = []
    for (const { name, path, shown } of screens) {
      const cold: Opening[] = []
      const warm: Opening[] = []
      for (let round = 0; round < bench.rounds + 1; round += 1) {
        const page = await visit(window, STORY)
        cold.push(await open(page, path, shown))
        warm.push(await reopen(page, shown))
        await page.context().close()
      }
      // The first visit warms the server, not the browser: every visit has a fresh one.
      const told = (openings: readonly Opening[], what: keyof Opening) =>
        spreadOf(openings.slice(1).map((each) => each[what]))
      findings.push(
        findingOf('SCREENS', `${name}, first paint`, told(cold, 'firstPaint'), { atMost: 1_000 }, 'ms'),
        findingOf('SCREENS', `${name} stands there`, told(cold, 'there'), null, 'ms'),
        findingOf('SCREENS', `${name} stands there again after a reload`, told(warm, 'there'), { atMost: 1_000 }, 'ms'),
      )
    }
    const page = await visit(window, STORY)
    await open(page, screens[0].path, screens[0].shown)
    const { count, times } = await move(page)
    await page.context().close()
    return [
      ...findings,
      claimOf('SCREENS', 'the board shows every bet', count === STORY.bets),
      findingOf('SCREENS', 'a move by Alt and an arrow, until it is painted', spreadOf(times), { atMost: 100 }, 'ms'),
    ]
  },
}

/** Moves a bet up and down by keyboard; how long each took from the key to the painted order, in milliseconds. */
async function move(page: Page): Promise<{ count: number; times: number[] }> {
  const count = await page.locator('[data-key]').count()
  const times: number[] = []
  await page.evaluate(() => {
    const order = () => [...document.querySelectorAll('[data-key]')].map((card) => card.getAttribute('data-key')).join()
    const painted = (before: string, begun: number) =>
      requestAnimationFrame(() => {
        if (order() === before) return painted(before, begun)
        // A task that is queued in a frame runs after that frame is painted.
        const { port1, port2 } = new MessageChannel()
        const tell = () => document.body.setAttribute('data-moved', String(performance.now() - begun))
        port1.addEventListener('message', tell, { once: true })
        port1.start()
        port2.postMessage(null)
        return undefined
      })
    document.addEventListener('keydown', (event) => event.altKey && painted(order(), event.timeStamp), true)
  })
  const card = page.locator('[data-key]').nth(10)
  await card.focus()
  for (let step = 0; step < MOVES; step += 1) {
    // Twice up, then down and up: a move that leads back to where it began is none.
    await page.keyboard.press(step < 2 || step % 2 === 1 ? 'Alt+ArrowUp' : 'Alt+ArrowDown')
    const moved = page.locator('body[data-moved]')
    await moved.waitFor({ state: 'attached' })
    times.push(Number(await moved.getAttribute('data-moved')))
    await page.evaluate(() => document.body.removeAttribute('data-moved'))
  }
  await page.keyboard.press('Escape')
  return { count, times }
}
