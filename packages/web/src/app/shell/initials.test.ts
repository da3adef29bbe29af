import { expect, it } from 'vitest'
import { initialsOf } from './initials.ts'

it('initials are the first and the last name', () => {
  expect(['Ann Novak', 'Ann-Marie van Dyk', 'Åsa', ' ', '𝒜 b'].map(initialsOf)).toEqual(['AN', 'AD', 'Å', '', '𝒜B'])
})
