import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { fieldName } from '#web/lib/field-name.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { VersionList } from './version-list.tsx'

export type HistoryDialogProps = { node: { readonly id: string; readonly key: string }; onClose: () => void }

const any = 'any'

/** What a thing said, version by version, newest first; of every field or of one. */
export const HistoryDialog = ({ node, onClose }: HistoryDialogProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const [field, setField] = useState(any)
  const history = useInfiniteQuery(
    trpc.history.get.infiniteQueryOptions(
      { org, nodeId: node.id },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  )
  const title = t('history.title', { key: node.key })
  const versions = history.data?.pages.flatMap((page) => page.versions)
  const fields = [...new Set(versions?.flatMap(({ changes }) => changes.map((each) => each.field)))]
  return (
    <Dialog
      isOpen
      size="large"
      title={title}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      {versions === undefined && history.error !== null && (
        <PanelFailed name={title} error={history.error} onRetry={() => void history.refetch()} />
      )}
      {versions === undefined && history.error === null && (
        <Skeleton>
          <SkeletonRows count={6} />
        </Skeleton>
      )}
      {versions !== undefined && (
        <>
          {fields.length > 1 && versions.length > 1 && (
            <Select
              label={t('history.field')}
              options={[
                { id: any, label: t('history.anyField') },
                ...fields.map((id) => ({ id, label: fieldName(id, t) })),
              ]}
              value={field}
              onChange={setField}
            />
          )}
          <VersionList
            versions={versions}
            field={field === any ? null : field}
            formerIds={new Set(history.data?.pages.flatMap((page) => page.formerIds))}
          />
          {history.hasNextPage && (
            <div>
              <Button isPending={history.isFetchingNextPage} onPress={() => void history.fetchNextPage()}>
                {t('history.more')}
              </Button>
            </div>
          )}
        </>
      )}
    </Dialog>
  )
}
