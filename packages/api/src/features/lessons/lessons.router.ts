import { idField } from '@polyrhythm/domain/fields'
import { exportLessonsInput, listLessonsInput } from '@polyrhythm/domain/lessons/list-lessons'
import { editLessonInput, postLessonInput } from '@polyrhythm/domain/lessons/post-lesson'
import { similarInput } from '@polyrhythm/domain/lessons/similar'
import * as z from 'zod/mini'
import { forOrg, orgAndKey, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { editLesson } from './edit-lesson.ts'
import { exportLessons } from './export-lessons.ts'
import { getLesson } from './get-lesson.ts'
import { lessonsAbout } from './lessons-about.ts'
import { listChoices } from './list-choices.ts'
import { listLessons } from './list-lessons.ts'
import { listSimilar } from './list-similar.ts'
import { postLesson } from './post-lesson.ts'

export const lessonsRouter = router({
  list: orgProcedure.input(forOrg(listLessonsInput)).query(run(listLessons)),
  choices: orgProcedure.input(orgOnly).query(run(listChoices)),
  get: orgProcedure.input(orgAndKey).query(run(getLesson)),
  about: orgProcedure.input(forOrg(z.strictObject({ nodeId: idField }))).query(run(lessonsAbout)),
  similar: orgProcedure.input(forOrg(similarInput)).query(run(listSimilar)),
  export: orgProcedure.input(forOrg(exportLessonsInput)).query(run(exportLessons)),
  post: orgProcedure.input(forOrg(postLessonInput)).mutation(run(postLesson)),
  edit: orgProcedure.input(forOrg(editLessonInput)).mutation(run(editLesson)),
})
