import { describe, expect, it } from 'vitest'
import { cardOf, chainOf } from './chain.ts'

type Story = Parameters<typeof chainOf>[0]
const story = {
  northStar: { id: 'star' },
  goals: [
    { id: 'g1', key: 'G-1' },
    { id: 'g2', key: 'G-2' },
  ],
  beliefs: [
    { key: 'BL-1', goals: ['G-1'] },
    { key: 'BL-2', goals: [] },
  ],
  bets: [
    { key: 'B-1', beliefs: ['BL-1'], goals: ['G-2'] },
    { key: 'B-2', beliefs: ['BL-2'], goals: [] },
  ],
  tribes: [
    { slug: 'rider', bets: ['B-1'] },
    { slug: 'fleet', bets: ['B-2'] },
  ],
} as unknown as Story
const chain = (card: string) => [...chainOf(story, card)].toSorted()

describe('what hangs together with a card', () => {
  it('goes from a bet up to why and where, and down to who', () => {
    expect(chain(cardOf.bet('B-1'))).toEqual(
      ['bet B-1', 'belief BL-1', 'goal G-1', 'goal G-2', 'north star', 'tribe rider'].toSorted(),
    )
  })

  it('does not come back down on the other side', () => {
    expect(chain(cardOf.belief('BL-2'))).toEqual(['belief BL-2', 'bet B-2', 'tribe fleet'].toSorted())
    expect(chain(cardOf.tribe('fleet'))).not.toContain('bet B-1')
  })

  it('of the north star is all that leads to it', () => {
    expect(chain(cardOf.northStar)).toEqual(
      ['north star', 'goal G-1', 'goal G-2', 'belief BL-1', 'bet B-1', 'tribe rider'].toSorted(),
    )
  })

  it('of a card that stands alone is the card', () => {
    expect(chain(cardOf.tribe('nobody'))).toEqual(['tribe nobody'])
  })
})
