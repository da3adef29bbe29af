import { LESSON_SORTS } from '@polyrhythm/domain/lessons/lesson'
import { postLessonInput } from '@polyrhythm/domain/lessons/post-lesson'
import { useMutation } from '@tanstack/react-query'
import { v7 as uuidv7 } from 'uuid'
import { FormSelect } from '#web/components/form/form-fields.tsx'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { KeptDraft } from '#web/components/form/kept-draft.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useFormDraft } from '#web/components/form/use-form-draft.ts'
import { LessonFields } from '#web/components/lessons/lesson-fields.tsx'
import { emptyLesson, lessonFieldOf, lessonOf, type LessonValues } from '#web/components/lessons/lesson-values.ts'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type PostLessonProps = {
  /** For whom one may post, the company first. */
  postFor: readonly { readonly id: string; readonly name: string }[]
  /** The bet or objective that it came from. */
  about?: { readonly id: string; readonly key: string }
  onClose: () => void
}

type Values = LessonValues & { sort: string; ownerId: string; lessonId: string }

/** A lesson of one's own. Its id is made once and kept with the words, so that sending again after a lost answer posts once. */
export const PostLesson = ({ postFor, about, onClose }: PostLessonProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const draft = useFormDraft<Values>(`lesson.${about?.id ?? 'wall'}`, {
    ...emptyLesson,
    sort: 'failure',
    ownerId: postFor[0]?.id ?? '',
    lessonId: uuidv7(),
  })
  const post = useMutation(
    trpc.lessons.post.mutationOptions({
      onSuccess: ({ key }) => {
        draft.forget()
        toasts.show({ message: t('lessons.posted', { key }) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: postLessonInput,
    toCommand: ({ sort, ownerId, lessonId, ...says }: Values) => ({
      lessonId,
      ...lessonOf(says),
      sort,
      ownerId,
      aboutId: about?.id ?? null,
    }),
    fieldOf: lessonFieldOf,
    defaultValues: draft.first,
    onSubmit: (command) => post.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={about === undefined ? t('lessons.post') : `${t('lessons.post')}: ${about.key}`}
      action={t('lessons.post')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={post.isPending}
      error={post.error}
    >
      <KeptDraft form={form} draft={draft} />
      <LessonFields control={form.control} />
      <FieldRow>
        <FormSelect
          control={form.control}
          name="sort"
          label={t('lessons.sort')}
          options={LESSON_SORTS.map((id) => ({ id, label: t(`lessons.sort.${id}`) }))}
        />
        <FormSelect
          control={form.control}
          name="ownerId"
          label={t('lessons.field.owner')}
          options={postFor.map(({ id, name }) => ({ id, label: name }))}
        />
      </FieldRow>
    </FormDialog>
  )
}
