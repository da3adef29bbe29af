import { describe, expect, it } from 'vitest'
import { emptyLesson, lessonFieldOf, lessonOf, lessonValuesOf } from './lesson-values.ts'

describe('the fields of a lesson', () => {
  it('hold tags as one line, each once and in lower case', () => {
    expect(lessonOf({ ...emptyLesson, tags: ' Groups,  city   launch, ,groups' }).tags).toEqual([
      'groups',
      'city launch',
    ])
    expect(lessonOf(emptyLesson).tags).toEqual([])
  })

  it('say again what a lesson says', () => {
    const lesson = { ...emptyLesson, title: 'Look', tags: ['a', 'b c'], sort: 'failure' as const }
    expect(lessonOf(lessonValuesOf(lesson))).toEqual(lesson)
  })

  it('show what is wrong with one tag at the tags', () => {
    expect(lessonFieldOf('tags.3')).toBe('tags')
    expect(lessonFieldOf('expected')).toBe('expected')
  })
})
