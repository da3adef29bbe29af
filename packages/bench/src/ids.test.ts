import { idField } from '@polyrhythm/domain/fields'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { idOf } from './ids.ts'

describe('idOf', () => {
  it('tells tenant, kind and number in decimal digits', () => {
    expect(idOf(16, 'squad', 123)).toBe('00000016-0006-7000-8000-000000000123')
  })

  it('is an id as the product accepts it', () => {
    expect(z.safeParse(idField, idOf(1_500, 'keyResult', 23_999)).success).toBe(true)
  })

  it('differs for every tenant, kind and number', () => {
    const ids = [idOf(1, 'squad', 0), idOf(2, 'squad', 0), idOf(1, 'bet', 0), idOf(1, 'squad', 1), idOf(10, 'squad', 1)]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('refuses what would spill into its neighbour', () => {
    expect(() => idOf(100_000_000, 'squad', 0)).toThrow(RangeError)
    expect(() => idOf(1, 'squad', -1)).toThrow(RangeError)
    expect(() => idOf(1, 'squad', 0.5)).toThrow(RangeError)
  })
})
