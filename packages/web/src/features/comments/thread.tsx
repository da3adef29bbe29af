import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { fieldName } from '#web/lib/field-name.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CommentForm } from './comment-form.tsx'
import { CommentItem } from './comment-item.tsx'
import type { ThreadView } from './comment-types.ts'
import styles from './thread.module.css'

const cx = bindClasses(styles)

export type ThreadProps = { nodeId: string; thread: ThreadView; isFieldNamed: boolean }

/** A thread: what it is about, what was said, and the ways to answer and to settle it. */
export const Thread = ({ nodeId, thread, isFieldNamed }: ThreadProps) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const { instant } = useDates()
  const [isAnswering, setIsAnswering] = useState(false)
  const { id, field, settled, comments } = thread
  const settle = useMutation({
    mutationFn: () =>
      settled === null
        ? client.comments.settle.mutate({ org, threadId: id })
        : client.comments.reopen.mutate({ org, threadId: id }),
    onSuccess: () => cache.invalidateQueries(trpc.comments.pathFilter()),
    onError: (error) => toasts.show({ message: sentenceOf(error, t) }),
  })
  const [first] = comments
  const name = personName(first?.by.name ?? null, t)
  return (
    <li className={cx('thread')}>
      {isFieldNamed && field !== null && (
        <p className={cx('field')}>{t('comments.on', { field: fieldName(field, t) })}</p>
      )}
      {first !== undefined && <CommentItem nodeId={nodeId} comment={first} />}
      {comments.length > 1 && (
        <div className={cx('answers')}>
          {comments.slice(1).map((comment) => (
            <CommentItem key={comment.id} nodeId={nodeId} comment={comment} />
          ))}
        </div>
      )}
      {settled !== null && (
        <p className={cx('meta')}>
          {t('comments.settledBy', { name: personName(settled.by, t), when: instant(settled.at) })}
        </p>
      )}
      {isAnswering ? (
        <div className={cx('answers')}>
          <CommentForm
            draft={`answer.${id}`}
            label={t('comments.answerTo', { name })}
            action={t('comments.sendAnswer')}
            send={(said) =>
              client.comments.add.mutate({
                org,
                commentId: said.id,
                nodeId,
                threadId: id,
                field: null,
                body: said.body,
              })
            }
            onSent={() => setIsAnswering(false)}
            onCancel={() => setIsAnswering(false)}
            isFocused
          />
        </div>
      ) : (
        <Inline>
          {settled === null && (
            <Button size="small" look="quiet" onPress={() => setIsAnswering(true)}>
              {t('comments.answer')}
            </Button>
          )}
          <Button
            size="small"
            look="quiet"
            isPending={settle.isPending}
            {...(settled === null ? { 'aria-label': t('comments.settleThread', { name }) } : {})}
            onPress={() => settle.mutate()}
          >
            {t(settled === null ? 'comments.settle' : 'comments.reopen')}
          </Button>
        </Inline>
      )}
    </li>
  )
}
