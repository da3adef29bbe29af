import { describe, expect, it } from 'vitest'
import { isConcerned } from './change-table.ts'

const query = (feature: string, procedure = 'get') => [[feature, procedure], { input: { org: 'acme' }, type: 'query' }]

describe('what a change concerns', () => {
  it('a check-in changes the squad, its key results, home and the alignment tree', () => {
    for (const feature of ['squads', 'keyResults', 'objectives', 'home', 'alignment'])
      expect(isConcerned(query(feature), ['check_in']), feature).toBe(true)
  })

  it('what is said and learned changes discussions and lessons, and nothing that takes long', () => {
    expect(isConcerned(query('comments', 'list'), ['comment'])).toBe(true)
    expect(isConcerned(query('lessons', 'list'), ['comment'])).toBe(true)
    expect(isConcerned(query('lessons', 'list'), ['lesson'])).toBe(true)
    for (const feature of ['bets', 'squads', 'boards'])
      expect(isConcerned(query(feature), ['comment']), feature).toBe(false)
  })

  it('a check-in leaves people and invitations alone', () => {
    expect(isConcerned(query('members', 'list'), ['check_in'])).toBe(false)
    expect(isConcerned(query('auth', 'me'), ['check_in'])).toBe(false)
  })

  it('a shaken belief and the answers to it change what every screen asks of premises, and no list of objectives', () => {
    for (const kind of ['premise', 'belief', 'edge', 'bet', 'objective'])
      expect(isConcerned(query('beliefs', 'premises'), [kind]), kind).toBe(true)
    expect(isConcerned(query('objectives', 'list'), ['premise'])).toBe(false)
    expect(isConcerned(query('beliefs', 'premises'), ['check_in'])).toBe(false)
  })

  it('what shakes, what was answered and what a squad was told changes what somebody is needed for', () => {
    for (const kind of ['premise', 'squad_note']) expect(isConcerned(query('home'), [kind]), kind).toBe(true)
    expect(isConcerned(query('squads', 'notes'), ['squad_note'])).toBe(true)
    expect(isConcerned(query('constraints', 'list'), ['comment'])).toBe(true)
  })

  it('one of several changes is enough', () => {
    expect(isConcerned(query('members', 'list'), ['check_in', 'seat'])).toBe(true)
  })

  it('a kind that this build does not know concerns everything', () => {
    expect(isConcerned(query('members', 'list'), ['something_new'])).toBe(true)
  })

  it('a key of another shape is nobody’s', () => {
    expect(isConcerned(['local'], ['seat'])).toBe(false)
  })
})
