import { describe, expect, it } from 'vitest'
import { termPresets } from '#web/messages/terms.ts'
import { createTranslate } from '#web/messages/translate.ts'
import { linkKindsFor, targetOptions, weightFor } from './link-values.ts'

const bet = { id: 'b', kind: 'bet', key: 'B-12', title: 'Podcasts first', rank: 1, owner: 'Acme' } as const
const objective = { id: 'o', kind: 'objective', key: 'CAR-2', title: 'Head unit', rank: null, owner: 'Car' } as const

describe('declaring a link', () => {
  it('[AL1] another squad’s objective is shared, everything else is not', () => {
    expect(linkKindsFor(objective)).toEqual(['shares'])
    expect(linkKindsFor(bet)).not.toContain('shares')
  })

  it('the first link is the primary one, and there is one', () => {
    expect(weightFor({ links: [] }, 'contributes')).toBe('primary')
    expect(weightFor({ links: [] }, 'shares')).toBe('secondary')
  })

  it('offers everything but the objectives of one’s own', () => {
    const options = targetOptions([bet, objective], ['o'], createTranslate(termPresets.spotify))
    expect(options).toEqual([{ id: 'b', label: 'B-12 Podcasts first', hint: 'Bet, rank 1, Acme' }])
  })
})
