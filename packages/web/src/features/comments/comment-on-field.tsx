import type { DiscussedField } from '@polyrhythm/domain/comments/discussed'
import { MessageSquare } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { fieldName } from '#web/lib/field-name.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CommentForm } from './comment-form.tsx'
import styles from './comment-on-field.module.css'
import type { DiscussedNode } from './comment-types.ts'
import { ThreadList } from './thread-list.tsx'
import { useDiscussion } from './use-discussion.ts'

const cx = bindClasses(styles)

export type CommentOnFieldProps = { node: DiscussedNode; field: DiscussedField }

/** Beside the heading of a field: how many comments stand at it; pressed, what they say and where one says more. */
export const CommentOnField = ({ node, field }: CommentOnFieldProps) => {
  const t = useMessages()
  const client = useTRPCClient()
  const { slug: org } = useOrg()
  const [isOpen, setIsOpen] = useState(false)
  const { counts } = useDiscussion(node.id)
  const here = useDiscussion(node.id, field, isOpen)
  const count = counts.find((each) => each.field === field)?.comments ?? 0
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
            {here.threads === undefined ? (
              <SkeletonRows count={Math.min(count, 3)} />
            ) : (
              <ThreadList
                nodeId={node.id}
                threads={here.threads}
                more={here.more}
                isFetching={here.isFetchingMore}
                isFieldNamed={false}
              />
            )}
          </div>
          <CommentForm
            draft={`${node.id}.${field}`}
            label={t('comments.add')}
            action={t('comments.send')}
            send={({ id: commentId, body }) =>
              client.comments.add.mutate({ org, commentId, nodeId: node.id, threadId: null, field, body })
            }
            isFocused={count === 0}
          />
        </Dialog>
      )}
    </>
  )
}
