import { describe, expect, it } from 'vitest'
import { isNarrowed, lessonInput, lessonSearch } from './lesson-search.ts'

describe('the address of the wall', () => {
  it('says what is asked, and nothing wrong', () => {
    expect(lessonInput(lessonSearch.parse({ q: 42, sort: 'failure', tag: 'Groups' }))).toEqual({
      sort: 'failure',
      tag: 'groups',
      unitId: null,
      text: '42',
    })
    const wrong = lessonSearch.parse({ sort: 'luck', unit: 'everybody', add: 'yes' })
    expect(lessonInput(wrong)).toEqual({ sort: null, tag: null, unitId: null, text: '' })
    expect(isNarrowed(wrong)).toBe(false)
    expect(isNarrowed({ tag: 'a' })).toBe(true)
  })
})
