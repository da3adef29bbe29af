import { describe, expect, it } from 'vitest'
import { OutcomeUnknown } from '@polyrhythm/db/outcome-unknown'
import { isDatabaseAway } from './refusal-of-database.ts'

const said = (fields: object): Error => Object.assign(new Error('said'), fields)
const wrapped = (cause: Error): Error => new Error('Failed query', { cause })

describe('isDatabaseAway', () => {
  it.each([
    ['an administrator ends it', said({ severity: 'FATAL', code: '57P01' })],
    ['no connection is left', said({ severity: 'FATAL', code: '53300' })],
    ['the connection breaks', wrapped(said({ code: 'CONNECTION_CLOSED' }))],
    ['nobody answers', wrapped(said({ code: 'ECONNREFUSED' }))],
    ['a commit loses it', new OutcomeUnknown(said({ code: 'CONNECTION_CLOSED' }))],
    ['connecting takes too long', said({ code: 'CONNECT_TIMEOUT' })],
  ])('when %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(true)
  })

  it.each([
    ['a row is refused', said({ severity: 'ERROR', code: '42501' })],
    ['an id leads nowhere', wrapped(said({ severity: 'ERROR', code: '23503' }))],
    ['a question takes too long', said({ severity: 'ERROR', code: '57014' })],
    ['two wait for each other', said({ severity: 'ERROR', code: '40P01' })],
    ['we made a mistake', new TypeError('undefined is not a function')],
    ['something else was thrown', 'a text'],
  ])('not when %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(false)
  })
})
