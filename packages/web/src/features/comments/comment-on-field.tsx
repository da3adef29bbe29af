import type { DiscussedField } from '@polyrhythm/domain/comments/discussed'
import { useQuery } from '@tanstack/react-query'
import { MessageSquare } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { fieldName } from '#web/lib/field-name.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CommentForm } from './comment-form.tsx'
import styles from './comment-on-field.module.css'
import type { DiscussedNode } from './comment-types.ts'
import { ThreadList } from './thread-list.tsx'

const cx = bindClasses(styles)

export type CommentOnFieldProps = { node: DiscussedNode; field: DiscussedField }

/** Beside the heading of a field: how many comments stand at it; pressed, what they say and where one says more. */
export const CommentOnField = ({ node, field }: CommentOnFieldProps) => {
  const t = useMessages()
  const [trpc, client] = [useTRPC(), useTRPCClient()]
  const { slug: org } = useOrg()
  const [isOpen, setIsOpen] = useState(false)
  const { data } = useQuery(trpc.comments.list.queryOptions({ org, nodeId: node.id }))
  const threads = data?.threads.filter((thread) => thread.field === field) ?? []
  const count = threads
    .filter(({ settled }) => settled === null)
    .reduce((sum, { comments }) => sum + comments.filter(({ body }) => body !== null).length, 0)
  const label = t('comments.onField', { count, field: fieldName(field, t) })
  return (
    <>
      <Button
        size="small"
        look="quiet"
        className={cx('button')}
        icon={<MessageSquare aria-hidden="true" />}
        aria-label={label}
        onPress={() => setIsOpen(true)}
      >
        {count === 0 ? null : count}
      </Button>
      {isOpen && (
        <Dialog isOpen title={t('comments.on', { field: fieldName(field, t) })} onOpenChange={setIsOpen}>
          <div className={cx('threads')}>
            <ThreadList nodeId={node.id} threads={threads} isFieldNamed={false} />
          </div>
          <CommentForm
            draft={`${node.id}.${field}`}
            label={t('comments.add')}
            action={t('comments.send')}
            send={({ id: commentId, body }) =>
              client.comments.add.mutate({ org, commentId, nodeId: node.id, threadId: null, field, body })
            }
            isFocused={threads.length === 0}
          />
        </Dialog>
      )}
    </>
  )
}
