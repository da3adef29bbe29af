import { describe, expect, it } from 'vitest'
import { droppedAt, stepped } from './order-steps.ts'

const order = ['A', 'B', 'C', 'D']

describe('an order that is being made', () => {
  it('takes one bet a step up or down, and stays at its edges', () => {
    expect(stepped(order, 'C', 'up')).toEqual(['A', 'C', 'B', 'D'])
    expect(stepped(order, 'B', 'down')).toEqual(['A', 'C', 'B', 'D'])
    expect(stepped(order, 'A', 'up')).toEqual(order)
    expect(stepped(order, 'D', 'down')).toEqual(order)
    expect(stepped(order, 'gone', 'down')).toEqual(order)
  })

  it('takes what is dropped before, after, at the end, or onto itself', () => {
    expect(droppedAt(order, 'D', { bet: 'B', position: 'before' })).toEqual(['A', 'D', 'B', 'C'])
    expect(droppedAt(order, 'A', { bet: 'C', position: 'after' })).toEqual(['B', 'C', 'A', 'D'])
    expect(droppedAt(order, 'A', null)).toEqual(['B', 'C', 'D', 'A'])
    expect(droppedAt(order, 'A', { bet: 'A', position: 'after' })).toEqual(order)
  })
})
