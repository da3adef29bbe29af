import { DISCUSSED, type DiscussedField } from '@polyrhythm/domain/comments/discussed'
import { useState } from 'react'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { fieldName } from '#web/lib/field-name.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CommentForm } from './comment-form.tsx'
import type { DiscussedNode } from './comment-types.ts'
import { ThreadList } from './thread-list.tsx'
import styles from './thread.module.css'
import { useDiscussion } from './use-discussion.ts'

const cx = bindClasses(styles)
const whole = 'whole'

export type DiscussionProps = {
  node: DiscussedNode
  /** Which fields a comment may be tied to here; all of its kind when left out. */
  fields?: readonly DiscussedField[]
  /** Begins in the field where one says more: for whoever asked for that. */
  isFocused?: boolean
}

/** What is said about a thing and its fields, and where one says more. */
export const Discussion = ({ node, fields = DISCUSSED[node.kind], isFocused = false }: DiscussionProps) => {
  const t = useMessages()
  const client = useTRPCClient()
  const { slug: org } = useOrg()
  const [field, setField] = useState<string>(whole)
  const { threads, counts, more, isFetchingMore, error, retry } = useDiscussion(node.id)
  if (threads === undefined && error !== null)
    return <PanelFailed name={t('comments.title')} error={error} onRetry={retry} />
  const open = counts.reduce((sum, each) => sum + each.threads, 0)
  return (
    <Panel title={t('comments.title')} note={threads && t('comments.count', { count: open })} isFlush>
      {threads === undefined && (
        <Skeleton>
          <SkeletonRows count={3} />
        </Skeleton>
      )}
      {threads?.length === 0 && (
        <div className={cx('form')}>
          <EmptyState title={t('comments.none')}>{t('comments.noneText')}</EmptyState>
        </div>
      )}
      {threads !== undefined && (
        <ThreadList nodeId={node.id} threads={threads} more={more} isFetching={isFetchingMore} />
      )}
      <div className={cx('form')}>
        <CommentForm
          draft={node.id}
          label={t('comments.add')}
          action={t('comments.send')}
          send={({ id: commentId, body }) =>
            client.comments.add.mutate({
              org,
              commentId,
              nodeId: node.id,
              threadId: null,
              field: field === whole ? null : field,
              body,
            })
          }
          onSent={() => setField(whole)}
          isFocused={isFocused}
        >
          <Select
            label={t('comments.about')}
            options={[
              { id: whole, label: t('comments.whole') },
              ...fields.map((each) => ({ id: each, label: fieldName(each, t) })),
            ]}
            value={field}
            onChange={setField}
          />
        </CommentForm>
      </div>
    </Panel>
  )
}
