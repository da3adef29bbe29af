import { saidField } from '@polyrhythm/domain/fields'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { MentionArea } from '#web/components/ui/mention-area.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { issueSentence } from '#web/lib/issue-sentence.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useFocusFirst } from '#web/lib/use-focus-first.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './comment-form.module.css'
import { useCommentDraft } from './use-comment-draft.ts'

const cx = bindClasses(styles)

export type CommentFormProps = {
  /** What is written here, for example the thread: names its draft in this organisation. */
  draft: string
  label: string
  action: string
  /** The words that are said otherwise. */
  initial?: string
  /** Beside the text, for example what it is about. */
  children?: ReactNode
  /** Sends the body; rejects with what the server said. */
  send: (said: { readonly id: string; readonly body: string }) => Promise<unknown>
  onSent?: () => void
  onCancel?: () => void
  isFocused?: boolean
}

/** Where a comment is written. It is kept on this device until it is stored; what fails stays in the field. */
export const CommentForm = ({
  draft: name,
  label,
  action,
  initial = '',
  children,
  send,
  ...props
}: CommentFormProps) => {
  const t = useMessages()
  const [trpc, cache] = [useTRPC(), useQueryClient()]
  const { slug: org, me } = useOrg()
  const { data } = useQuery(trpc.members.list.queryOptions({ org }))
  const people = data?.members ?? []
  const draft = useCommentDraft(`${org}.${me.memberId}.comment.${name}`, people, initial)
  const [problem, setProblem] = useState<string>()
  const form = useFocusFirst<HTMLFormElement>(props.isFocused === true)
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      draft.forget()
      await cache.invalidateQueries(trpc.comments.pathFilter())
      props.onSent?.()
    },
  })
  const handleSubmit = () => {
    if (sending.isPending) return
    const said = draft.prepare()
    const [issue] = saidField.safeParse(said.body).error?.issues ?? []
    setProblem(issue === undefined ? undefined : issueSentence(issue, t))
    if (issue === undefined) sending.mutate(said)
  }
  return (
    <form
      ref={form}
      className={cx('form')}
      onSubmit={(event) => {
        event.preventDefault()
        handleSubmit()
      }}
    >
      <MentionArea
        label={label}
        description={t('comments.addHelp')}
        error={problem ?? (sending.error === null ? undefined : sentenceOf(sending.error, t))}
        value={draft.text}
        onChange={(text) => {
          draft.setText(text)
          setProblem(undefined)
        }}
        people={people}
        onMention={draft.pick}
        onSend={handleSubmit}
      />
      <div className={cx('foot')}>
        {children}
        <Inline>
          <Button type="submit" size="small" isPending={sending.isPending} isDisabled={draft.text.trim() === ''}>
            {action}
          </Button>
          {props.onCancel !== undefined && (
            <Button size="small" look="quiet" onPress={props.onCancel}>
              {t('ui.cancel')}
            </Button>
          )}
        </Inline>
      </div>
    </form>
  )
}
