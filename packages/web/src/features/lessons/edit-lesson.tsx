import { LESSON_SORTS } from '@polyrhythm/domain/lessons/lesson'
import { editLessonInput } from '@polyrhythm/domain/lessons/post-lesson'
import { useQueryClient } from '@tanstack/react-query'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormSelect } from '#web/components/form/form-fields.tsx'
import type { StaleField } from '#web/components/form/stale-choice.tsx'
import { LessonFields } from '#web/components/lessons/lesson-fields.tsx'
import { lessonFieldOf, lessonOf, lessonValuesOf } from '#web/components/lessons/lesson-values.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { WallEntry } from './lesson-types.ts'

/** Says one's own lesson in other words. */
export const EditLesson = ({ lesson, onClose }: { lesson: WallEntry; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const { id: lessonId, key } = lesson
  return (
    <EditDialog
      onClose={onClose}
      thing={lesson}
      valuesOf={lessonValuesOf}
      schema={editLessonInput}
      toCommand={({ sort, ...says }) => ({ lessonId, ...lessonOf(says), sort })}
      fieldOf={(path) => {
        const field = lessonFieldOf(path)
        return field === 'ownerId' ? 'title' : field
      }}
      send={async (command) => {
        await client.lessons.edit.mutate({ org, ...command })
        await cache.invalidateQueries(trpc.lessons.pathFilter())
      }}
      reload={() => cache.fetchQuery({ ...trpc.lessons.get.queryOptions({ org, key }), staleTime: 0 })}
      compare={(theirs, mine) => compare(theirs, mine, t)}
    >
      {(control) => (
        <>
          <LessonFields control={control} />
          <FormSelect
            control={control}
            name="sort"
            label={t('lessons.sort')}
            options={LESSON_SORTS.map((id) => ({ id, label: t(`lessons.sort.${id}`) }))}
          />
        </>
      )}
    </EditDialog>
  )
}

type Values = ReturnType<typeof lessonValuesOf>

const compare = (theirs: Values, mine: Values, t: Translate): StaleField[] => [
  ...(['title', 'expected', 'happened', 'learned', 'willChange', 'tags'] as const).map((field) => ({
    label: t(`lessons.field.${field}`),
    theirs: theirs[field],
    mine: mine[field],
  })),
  { label: t('lessons.sort'), theirs: t(`lessons.sort.${theirs.sort}`), mine: t(`lessons.sort.${mine.sort}`) },
]
