import { describe, expect, it } from 'vitest'
import { atLeast, atMost, exactly, holds, shown } from './figure.ts'

describe('a figure', () => {
  it('holds where what was found is what must be', () => {
    expect([exactly('lost', 0), atMost('ms', 5, 5), atLeast('kills', 50, 50), shown('sent', 7)].map(holds)).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it('does not hold otherwise, nor where nothing was measured', () => {
    expect([exactly('lost', 1), atMost('ms', 5.1, 5), atLeast('kills', 49, 50)].map(holds)).toEqual([
      false,
      false,
      false,
    ])
    expect([exactly('ms', Number.NaN), atMost('ms', Number.NaN, 1), atLeast('ms', Number.NaN, 1)].map(holds)).toEqual([
      false,
      false,
      false,
    ])
  })
})
