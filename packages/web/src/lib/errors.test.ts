import { describe, expect, it } from 'vitest'
import { termPresets } from '#web/messages/terms.ts'
import { createTranslate } from '#web/messages/translate.ts'
import { refusalOf, requestIdOf, sentenceOf } from './errors.ts'

const t = createTranslate(termPresets.spotify)
const refused = (code: string) => Object.assign(new Error(code), { data: { refusal: { code }, requestId: 'req-7' } })

describe('errors', () => {
  it('a refusal is told by its code', () => {
    expect(refusalOf(refused('stale'))).toEqual({ code: 'stale' })
    expect(sentenceOf(refused('stale'), t)).toBe(t('errors.stale'))
  })

  it('a code nobody wrote a sentence for still gets one', () => {
    expect(sentenceOf(refused('no.such.code'), t)).toBe(t('errors.unknown'))
  })

  it('an unreachable server is not called our fault', () => {
    expect(sentenceOf(new TypeError('Failed to fetch'), t)).toBe(t('errors.offline'))
    expect(sentenceOf(new Error('x', { cause: new TypeError('Failed to fetch') }), t)).toBe(t('errors.offline'))
  })

  it('anything else is a bug without a request id', () => {
    expect([refusalOf(new Error('x')), requestIdOf('x'), requestIdOf(refused('stale'))]).toEqual([null, null, 'req-7'])
    expect(sentenceOf(undefined, t)).toBe(t('errors.unknown'))
  })
})
