import type { PostLesson } from '@polyrhythm/domain/lessons/post-lesson'
import { v7 as uuidv7 } from 'uuid'

/** A lesson of a unit, about nothing that is here. */
export const plainLesson = (ownerId: string, more: Partial<PostLesson> = {}): PostLesson => ({
  lessonId: uuidv7(),
  title: 'Look at the doormat before the funnel',
  sort: 'experiment',
  expected: 'Nudges lift first rides.',
  happened: 'They did not.',
  learned: 'We nudged people who could not ride.',
  willChange: '',
  tags: ['onboarding'],
  ownerId,
  aboutId: null,
  ...more,
})
