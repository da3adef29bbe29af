import type { Refusal } from '@polyrhythm/domain/refusals'
import { describe, expect, it } from 'vitest'
import { termPresets } from '#web/messages/terms.ts'
import { createTranslate } from '#web/messages/translate.ts'
import { refusalOf, requestIdOf, sentenceOf } from './errors.ts'

const t = createTranslate(termPresets.spotify)
const refused = (refusal: Refusal) =>
  Object.assign(new Error(refusal.code), { data: { refusal, requestId: 'req-7', fields: null } })
const failed = Object.assign(new Error('INTERNAL'), { data: { refusal: null, requestId: 'req-8', fields: null } })

describe('errors', () => {
  it('a refusal says who decides', () => {
    const decides = { kind: 'squad', name: 'Payments', slug: 'payments' } as const
    expect(sentenceOf(refused({ code: 'forbidden', decides, instead: ['ask'] }), t)).toBe(
      'You may read this, but only members of Payments can change it.',
    )
    expect(sentenceOf(refused({ code: 'forbidden', decides: { kind: 'admin' }, instead: [] }), t)).toContain(
      'an administrator',
    )
  })

  it('a wait is told in minutes, rounded up', () => {
    expect(sentenceOf(refused({ code: 'too_many_attempts', retryAfterSeconds: 61 }), t)).toContain('in 2 minutes')
    expect(sentenceOf(refused({ code: 'too_many_attempts', retryAfterSeconds: 20 }), t)).toContain('in a minute')
  })

  it('every other refusal is told by its code', () => {
    const refusal = { code: 'taken', field: 'slug' } as const
    expect(refusalOf(refused(refusal))).toEqual(refusal)
    expect(sentenceOf(refused(refusal), t)).toBe(t('errors.taken'))
  })

  it('a code that only a newer server knows still gets a sentence', () => {
    const newer = { data: { refusal: { code: 'from_the_future' }, requestId: 'req-9' } }
    expect([refusalOf(newer), sentenceOf(newer, t), requestIdOf(newer)]).toEqual([null, t('errors.unknown'), 'req-9'])
  })

  it('an unreachable server is not called our fault', () => {
    expect(sentenceOf(new TypeError('Failed to fetch'), t)).toBe(t('errors.offline'))
    expect(sentenceOf(new Error('x', { cause: new TypeError('Failed to fetch') }), t)).toBe(t('errors.offline'))
  })

  it('a bug has a request id when the server answered, and none when it did not', () => {
    expect([refusalOf(failed), requestIdOf(failed), sentenceOf(failed, t)]).toEqual([
      null,
      'req-8',
      t('errors.unknown'),
    ])
    expect([refusalOf(new Error('x')), requestIdOf('x'), sentenceOf(undefined, t)]).toEqual([
      null,
      null,
      t('errors.unknown'),
    ])
  })
})
