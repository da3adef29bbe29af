import type { LessonSort } from '@polyrhythm/domain/lessons/lesson'

/** What the fields of a lesson hold while it is written. */
export type LessonValues = {
  title: string
  expected: string
  happened: string
  learned: string
  willChange: string
  /** Separated by commas. */
  tags: string
}

export const emptyLesson: LessonValues = {
  title: '',
  expected: '',
  happened: '',
  learned: '',
  willChange: '',
  tags: '',
}

/** What the fields say, as a command has it; before its schema has looked at it. */
export const lessonOf = ({ tags, ...says }: LessonValues) => ({ ...says, tags: tagsOf(tags) })

/** Each tag once, in lower case, in the order in which it was typed. */
const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((each) => each.replaceAll(/\s+/g, ' ').trim().toLowerCase())
      .filter((each) => each !== ''),
  ),
]

type Lesson = Omit<LessonValues, 'tags'> & { readonly tags: readonly string[]; readonly sort: LessonSort }

export const lessonValuesOf = ({ title, expected, happened, learned, willChange, tags, sort }: Lesson) => ({
  title,
  expected,
  happened,
  learned,
  willChange,
  tags: tags.join(', '),
  sort,
})

/** What is wrong with one tag is said at the field of all. */
export const lessonFieldOf = (path: string): keyof LessonValues | 'sort' | 'ownerId' =>
  fields.find((each) => path === each || path.startsWith(`${each}.`)) ?? 'title'

const fields = ['title', 'expected', 'happened', 'learned', 'willChange', 'tags', 'sort', 'ownerId'] as const
