import { plainBet } from '@polyrhythm/api/testing/plain-bet'
import { plainData } from '@polyrhythm/api/testing/plain-data'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { mutate, query } from './call.ts'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

const { person } = journey({ samples: true })
const org = 'norrpedal'
const papers = path.resolve(import.meta.dirname, '../../../.cache/papers')

describe('two bets', () => {
  it('are compared from a card: chosen by name, kept in the address, swapped; what both say is said once', async () => {
    const { page, trouble } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal/bets')
    await page.getByRole('button', { name: 'Move B-1', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Compare with…' }).click()
    await page.getByText('Choose two bets').waitFor()
    await page.getByRole('combobox', { name: 'With this one' }).fill('Never off')
    await page.getByRole('option', { name: /B-2 Never off the road/ }).click()
    await page.waitForURL(/compare\?a=B-1&b=B-2$/)
    const cellsOf = (label: string) =>
      page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) })
        .getByRole('cell')
    await cellsOf('Rank').first().waitFor()
    expect(await cellsOf('Rank').allInnerTexts()).toEqual(['Now 1', 'Now 2'])
    expect(await cellsOf('Board').allInnerTexts()).toEqual(['Both Norrpedal AB'])
    expect(await cellsOf('Strength of its data').allInnerTexts()).toEqual(['2 measured', '3 measured'])
    await page.getByRole('button', { name: 'Swap' }).click()
    await page.waitForURL(/compare\?a=B-2&b=B-1$/)
    await expect.poll(() => cellsOf('Rank').allInnerTexts()).toEqual(['Now 2', 'Now 1'])
    await page.goBack()
    await expect.poll(() => cellsOf('Rank').allInnerTexts()).toEqual(['Now 1', 'Now 2'])

    trouble.expect(/^404: \/trpc\/bets\.get/)
    await page.goto('/norrpedal/bets/compare?a=B-1&b=B-999')
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
  })

  it('are found by anybody through the palette', async () => {
    const { page } = await person('priya')
    await signIn(page, 'priya@norrpedal.example')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).fill('compare')
    await page.getByRole('option', { name: 'Compare two bets' }).click()
    await page.getByText('Choose two bets').waitFor()
    expect(new URL(page.url()).pathname).toBe('/norrpedal/bets/compare')
  })
})

describe('dissent', () => {
  it('a council member says theirs by keyboard; the others see the order of all at once, and never whose', async () => {
    const [katrin, priya] = [await person('katrin'), await person('priya')]
    await Promise.all([signIn(katrin.page, 'katrin@norrpedal.example'), signIn(priya.page, 'priya@norrpedal.example')])
    for (const { page } of [katrin, priya]) {
      await page.goto('/norrpedal/bets')
      await page.getByRole('link', { name: 'Dissent' }).click()
      await page.getByText('4 of 6 have ranked').waitFor()
    }
    expect(await priya.page.getByRole('heading', { name: 'Your order' }).count()).toBe(0)
    priya.trouble.expect(/^403: \/trpc\/boards\.rankPrivately$/)
    const { data } = await query(priya.page, 'boards.dissent', { org, unit: null })
    const { board, bets } = data as { board: { id: string }; bets: { id: string }[] }
    const forged = { org, boardId: board.id, betIds: bets.map(({ id }) => id) }
    expect(await mutate(priya.page, 'boards.rankPrivately', forged)).toMatchObject({ status: 403 })

    const rows = katrin.page.getByRole('grid', { name: 'Your order' }).getByRole('row')
    const keys = async () => (await rows.allInnerTexts()).map((text) => /B-\d+/.exec(text)?.[0])
    expect(await keys()).toEqual(['B-1', 'B-2', 'B-3', 'B-4', 'B-5', 'B-6'])
    await rows.nth(2).focus()
    await katrin.page.keyboard.press('Alt+ArrowUp')
    await katrin.page.keyboard.press('Alt+ArrowUp')
    await expect.poll(keys).toEqual(['B-3', 'B-1', 'B-2', 'B-4', 'B-5', 'B-6'])
    await katrin.page.getByRole('button', { name: 'B-5 up' }).click()
    await katrin.page.getByRole('button', { name: 'Keep my order' }).click()
    await priya.page.getByText('5 of 6 have ranked').waitFor({ timeout: 5_000 })
    expect(await priya.page.getByRole('row', { name: /B-3 Payroll in a box/ }).innerText()).toContain('1 to 6')
    expect(await priya.page.getByRole('main').innerText()).not.toMatch(/Katrin|Elin|Sofia|Erik/)
    await katrin.page.reload()
    await rows.first().waitFor()
    await expect.poll(keys).toEqual(['B-3', 'B-1', 'B-2', 'B-5', 'B-4', 'B-6'])
    await katrin.page.getByRole('button', { name: 'Take it back' }).click()
    await priya.page.getByText('4 of 6 have ranked').waitFor({ timeout: 5_000 })
  })
})

describe('a brief', () => {
  it('of a short bet and of the longest one there can be is two pages, on A4 and on Letter, and nothing is cut off', async () => {
    const { page } = await person('maja')
    await signIn(page, 'maja@norrpedal.example')
    await page.goto('/norrpedal/bets/B-2')
    await page.getByRole('link', { name: 'Print a brief' }).click()
    await page.waitForURL(/bets\/B-2\/brief$/)
    const longest = await writeLongest(page)
    await page.route(/trpc\/.*bets\.get/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: withManyServing(await response.json()) })
    })
    for (const key of ['B-13', 'B-2', longest]) {
      await page.goto(`/norrpedal/bets/${key}/brief`)
      await page.getByRole('button', { name: 'Print', exact: true }).waitFor()
      if (key === longest) await page.getByText('LONGS-0').waitFor()
      await page.emulateMedia({ media: 'print' })
      for (const [index, sheet] of (await page.locator('article').all()).entries())
        expect(
          await sheet.evaluate((one) => one.scrollHeight - one.clientHeight),
          `${key}, sheet ${index + 1}, runs over`,
        ).toBeLessThanOrEqual(0)
      for (const format of ['A4', 'Letter']) {
        const paper = await page.pdf({ format, preferCSSPageSize: false })
        mkdirSync(papers, { recursive: true })
        writeFileSync(path.join(papers, `${key}-${format}.pdf`), paper)
        expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g), `${key} on ${format}`).toHaveLength(2)
      }
      await page.emulateMedia({ media: 'screen' })
    }
    await page.getByText('more on the page of the bet').first().waitFor()
  })
})

/** The answer with twelve squads of long names behind the bet that nobody serves: nobody else may write their links. */
const withManyServing = (answer: unknown): unknown => {
  if (Array.isArray(answer)) return answer.map(withManyServing)
  const { result } = answer as { result?: { data?: { title?: string; contributions?: unknown[] } } }
  if (result?.data?.contributions === undefined || !result.data.title?.startsWith('Wherever')) return answer
  const contributions = Array.from({ length: 12 }, (_, index) => ({
    link: {
      id: `link ${index}`,
      isLive: true,
      source: { id: `${index}`, key: `LONGS-${index}`, title: `${index} ${result.data?.title}` },
      squad: { id: `${index}`, name: `${index} ${result.data?.title?.slice(0, 98)}`, slug: 'long' },
      weight: 'primary',
    },
    worst: null,
    progress: null,
    cycleName: '2026-Q3',
  }))
  return { result: { ...result, data: { ...result.data, contributions } } }
}

/** A bet that says as much as its fields hold, on four beliefs, with more evidence than a page has room for. @returns its key */
async function writeLongest(page: Page): Promise<string> {
  const said = async (procedure: string, input: object) => {
    const { status, data } = await mutate(page, procedure, { org, ...input })
    expect(status, procedure).toBe(200)
    return data as { id: string; key: string }
  }
  const words = (count: number) => 'Wherever riders wait somebody is working on it '.repeat(120).slice(0, count).trim()
  const { data } = await query(page, 'boards.dissent', { org, unit: null })
  const { board } = data as { board: { id: string } }
  const beliefIds: string[] = []
  for (const number of [1, 2, 3, 4]) {
    const belief = { conviction: 3, horizon: null, reviewOn: null, goalIds: [] }
    beliefIds.push(
      (await said('beliefs.create', { ...belief, statement: `${number} ${words(190)}`, because: words(900) })).id,
    )
  }
  for (let number = 0; number < 9; number += 1) {
    const speaksOf = { targetId: beliefIds[0], stance: number % 2 === 0 ? 'supports' : 'contradicts', note: words(400) }
    await said('evidence.addData', { ...plainData, statement: `${number} ${words(190)}`, speaksOf })
    await said('evidence.addInsight', { statement: `${number} ${words(190)}`, detail: '', fromIds: [], speaksOf })
  }
  const lines = Array.from({ length: 10 }, (_, index) => `${index} ${words(490)}`)
  const goals = await query(page, 'goals.list', { org })
  const bet = plainBet(board.id, words(195), {
    summary: words(4_900),
    killCriteria: lines,
    guardrails: lines,
    assumptions: lines,
    appetite: words(30),
    metric: {
      name: words(190),
      unit: words(28),
      baseline: 1_234_567.89,
      target: 9_876_543.21,
      dueOn: plainData.observedOn,
    },
    beliefIds,
    goalIds: (goals.data as { id: string }[]).map(({ id }) => id),
    column: 'later',
    reason: words(490),
    odds: 55,
  })
  const { id, key } = await said('bets.create', bet)
  for (let number = 0; number < 8; number += 1) {
    const other = await said('bets.create', plainBet(board.id, `${number} ${words(190)}`, { column: 'later' }))
    await said('bets.relate', { betId: id, otherId: other.id, kind: 'depends_on', note: words(400) })
    await said('bets.decide', {
      betId: id,
      call: 'keep',
      title: `${number} ${words(190)}`,
      context: words(100),
      alternatives: [],
      reviewOn: null,
    })
  }
  return key
}
