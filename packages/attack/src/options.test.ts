import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('runs everything unless told which, and says what it takes when it is told something else', () => {
  expect(readOptions([])).toEqual({ only: null, isShort: false })
  expect(readOptions(['--', '--only', 'kills,replays', '--short'])).toEqual({
    only: ['kills', 'replays'],
    isShort: true,
  })
  expect(() => readOptions(['--fast'])).toThrow('npm run attack -- [--only')
})
