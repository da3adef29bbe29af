/** What a lesson came from. */
export const LESSON_SORTS = ['failure', 'experiment', 'incident', 'success'] as const
export type LessonSort = (typeof LESSON_SORTS)[number]
