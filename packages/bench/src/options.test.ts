import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('has two forms, and takes rows in any case', () => {
  expect(readOptions(['--quick'])).toMatchObject({ isQuick: true, rounds: 3, seconds: 2, only: null })
  expect(readOptions(['--', '--only', 'w,R1', '--seconds', '1'])).toMatchObject({ only: ['W', 'R1'], seconds: 1 })
})

it('refuses what it does not know, and says what it does', () => {
  expect(() => readOptions(['--fast'])).toThrow('npm run bench -- [--quick]')
  expect(() => readOptions(['--rounds', '0'])).toThrow('not a whole number')
})
