import { describe, expect, it } from 'vitest'
import { isNarrowed, listInput, listSearch, orderAfter, orderOf } from './list-search.ts'

const known = { cycles: [{ id: 'c3', name: '2026-Q3' }], units: [{ id: 'u1', slug: 'payslip' }] }
const read = (address: object) => listSearch.parse(address)

describe('the address of the list', () => {
  it('says nothing where it says nonsense, and takes a number for the words that it is', () => {
    expect(read({ status: 'purple', sort: ['key'], order: 1, ambition: null, q: 42, cycle: {} })).toEqual({ q: '42' })
  })

  it('asks for what it names, and for everything when it names nothing that is there', () => {
    expect(listInput(read({ cycle: '2026-Q3', unit: 'payslip', status: 'at_risk', q: 'ride' }), known)).toEqual({
      cycleId: 'c3',
      unitIds: ['u1'],
      statuses: ['at_risk'],
      ambition: null,
      text: 'ride',
      sort: 'key',
      order: 'ascending',
    })
    expect(listInput(read({ cycle: 'gone', unit: 'gone' }), known)).toMatchObject({ cycleId: null, unitIds: [] })
  })

  it('turns a column around when it is asked for twice, and forgets what goes without saying', () => {
    const once = orderAfter({}, 'last')
    expect(once).toEqual({ sort: 'last', order: undefined })
    expect(orderOf(once)).toEqual({ sort: 'last', order: 'descending' })
    expect(orderAfter(once, 'last')).toEqual({ sort: 'last', order: 'ascending' })
    expect(orderAfter(once, 'key')).toEqual({ sort: undefined, order: undefined })
  })

  it('is narrowed by a filter, not by a cycle or an order', () => {
    expect(isNarrowed({ cycle: '2026-Q3', sort: 'last' })).toBe(false)
    expect(isNarrowed({ q: 'ride' })).toBe(true)
  })
})
