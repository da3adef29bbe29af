import { answerTo } from '@polyrhythm/api/testing/answer-to'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { journey } from './journey.ts'
import { signIn } from './people.ts'

/* What docs/questions.md says of the sample company, read off the screens on its own Monday by somebody who decides nothing. */
const { person } = journey({ samples: true, clock: () => new Date('2026-08-31T09:00:00+02:00') })

const open = async (path: string): Promise<Page> => {
  const { page } = await person('priya')
  await signIn(page, 'priya@norrpedal.example')
  await page.goto(`/norrpedal/${path}`)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  return page
}
/** The keys on chips, in their order. */
const keysIn = async (within: Locator): Promise<string[]> => {
  await within.first().waitFor()
  return within.getByText(/^[A-Z]+-\d+$/).allInnerTexts()
}
const starting = (keys: readonly string[], start: string) => [...new Set(keys.filter((key) => key.startsWith(start)))]

describe('the screen that answers', () => {
  it('question 1 says what is bet on, in what order, and what is not', async () => {
    const page = await open('bets')
    const answer = answerTo(1)
    for (const [name, label] of [
      ['now', 'Now'],
      ['next', 'Next'],
      ['later', 'Later'],
      ['closed', 'Closed'],
    ] as const) {
      const keys = await keysIn(page.getByRole('region', { name: label, exact: true }))
      expect(starting(keys, 'B-'), name).toEqual(answer[name])
    }
  })

  it('question 2 says why, and how old the evidence is', async () => {
    const page = await open('bets/B-2')
    const answer = answerTo(2)
    const argument = page.getByRole('region', { name: 'From data to bet' })
    const pieces = await keysIn(argument.getByRole('listitem'))
    expect(starting(pieces, 'BL-')).toEqual(answer['beliefs'])
    expect(starting(pieces, 'I-').toSorted()).toEqual(answer['insights'])
    expect(starting(pieces, 'D-').toSorted()).toEqual(answer['data'])
    const [newest, oldest] = [answer['newest, days']?.[0], answer['oldest, days']?.[0]]
    await argument.getByText(`Its data are ${newest} to ${oldest} days old.`).waitFor()
  })

  it('question 4 says whether the bet’s own metric moves', async () => {
    const page = await open('bets/B-2')
    const { baseline, now, target, progress } = answerTo(4)
    await page.getByText('of the way').first().waitFor()
    const said = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')
    expect(said).toContain(`${now?.[0]} days`)
    expect(said).toMatch(new RegExp(`${baseline?.[0]}(?: days)? → ${target?.[0]} days · by 31 Dec`))
    expect(said).toContain(`${Math.round(Number(progress?.[0]) * 100)}% of the way`)
    expect(said).toContain('Decide by 31 Dec')
  })

  it('question 5 says which beliefs shake, and which bets stand on nothing', async () => {
    const page = await open('rhythm')
    const answer = answerTo(5)
    const gaps = page.getByRole('region', { name: 'Gaps known so far' })
    await gaps.waitFor()
    for (const [label, name] of [
      ['challenged', 'Beliefs challenged'],
      ['review due', 'Review due'],
      ['without a bet', 'Beliefs without a bet'],
      ['no belief', 'Bets without a belief'],
      ['no insight', 'Bets without an insight'],
    ] as const) {
      const wanted = answer[label] ?? []
      const gap = gaps.getByRole('button', { name })
      expect(await gap.count(), label).toBe(wanted.length === 0 ? 0 : 1)
      if (wanted.length === 0) continue
      await gap.click()
      const dialog = page.getByRole('dialog', { name })
      await dialog.getByRole('listitem').first().waitFor()
      expect(await keysIn(dialog.getByRole('list')), label).toEqual(wanted)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
  })

  it('question 8 says what changed since a day, who changed it and why', async () => {
    const page = await open('bets/changes?since=2026-05-19')
    const changes = page.getByRole('region', { name: 'What changed' }).getByRole('listitem')
    await changes.first().waitFor()
    const told = await changes.allInnerTexts()
    const wanted = Object.values(answerTo(8)).flatMap(([on = '', key = '']) => [{ on, key }])
    expect(
      told.toReversed().map((each) => ({
        key: /B-\d+/.exec(each)?.[0],
        day: Number(/(\d+) \w+/.exec(each.split('\n').at(-1) ?? '')?.[1]),
      })),
    ).toEqual(wanted.map(({ on, key }) => ({ key, day: Number(on.slice(8)) })))
    expect(told.toReversed().map((each) => each.split('\n').at(-1)?.split(' · ')[0])).toEqual([
      'Elin Forsgren',
      'Sofia Brandt',
      'Erik Sandell',
    ])
  })
})
