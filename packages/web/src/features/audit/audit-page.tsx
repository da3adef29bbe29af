import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { SettingsFrame } from '#web/app/settings/settings-frame.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { ExportButton } from '#web/components/ui/export-button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { AuditList } from './audit-list.tsx'
import { loadWhole } from './load-whole.ts'
import { type AuditSearch, auditInput } from './audit-search.ts'

/** `/:org/settings/audit`: who did what, to what, when, with before and after. Every member reads it. */
export const AuditPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const { slug: org } = useOrg()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const people = useQuery(trpc.members.list.queryOptions({ org }))
  const list = useInfiniteQuery(
    trpc.audit.list.infiniteQueryOptions(
      { org, ...auditInput(search) },
      { getNextPageParam: ({ nextCursor }) => nextCursor, placeholderData: (before) => before },
    ),
  )
  const change = (part: Partial<AuditSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true })
  const entries = list.data?.pages.flatMap((page) => page.entries)
  const formerIds = new Set(list.data?.pages.flatMap((page) => page.formerIds))
  return (
    <SettingsFrame>
      <AuditFilters search={search} members={people.data?.members ?? []} onChange={change} />
      {entries === undefined && list.error !== null ? (
        <PanelFailed name={t('audit.title')} error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <Panel
          title={t('audit.title')}
          note={t('audit.note')}
          actions={
            <ExportButton list={t('audit.title')} load={() => loadWhole(client, { org, ...auditInput(search) })} />
          }
          isFlush={(entries?.length ?? 0) > 0}
        >
          {entries === undefined && (
            <Skeleton>
              <SkeletonRows count={12} />
            </Skeleton>
          )}
          {entries?.length === 0 && <EmptyState title={t('audit.none')}>{t('audit.noneText')}</EmptyState>}
          {entries !== undefined && entries.length > 0 && <AuditList entries={entries} formerIds={formerIds} />}
        </Panel>
      )}
      {list.hasNextPage && (
        <Stack>
          <div>
            <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
              {t('audit.more')}
            </Button>
          </div>
        </Stack>
      )}
    </SettingsFrame>
  )
}

const route = getRouteApi('/$org/settings/audit')
