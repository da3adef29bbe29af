import { clientIdField } from '@polyrhythm/domain/fields'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { uuidv7 } from './uuidv7.ts'

it('makes ids that the product takes for a client’s, none twice', () => {
  const ids = Array.from({ length: 10_000 }, uuidv7)
  expect(ids.every((id) => z.safeParse(clientIdField, id).success)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})
