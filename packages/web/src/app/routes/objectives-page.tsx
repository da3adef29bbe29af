import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useRef } from 'react'
import { Page } from '#web/app/page.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { ExportButton } from '#web/components/ui/export-button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { isNarrowed, type ListSearch, listInput, orderAfter } from '#web/features/objectives/list-search.ts'
import { NoObjectives } from '#web/features/objectives/no-objectives.tsx'
import { ObjectiveFilters } from '#web/features/objectives/objective-filters.tsx'
import { ObjectiveTable } from '#web/features/objectives/objective-table.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useCycleShortcuts } from '#web/lib/use-cycle-shortcuts.ts'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Inset } from './inset.tsx'
import { Why } from '#web/components/why/why.tsx'

/** `/:org/objectives`: what all squads want in a cycle, narrowed and ordered by the address. */
export const ObjectivesPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const { slug: org, name, cycles, runningCycle } = useOrg()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const table = useRef<HTMLDivElement>(null)
  const units = useQuery(trpc.squads.list.queryOptions({ org }))
  const asked = { org, ...listInput(search, { cycles, units: units.data ?? [] }) }
  const list = useInfiniteQuery(
    trpc.objectives.list.infiniteQueryOptions(asked, {
      // A slug is a squad only when the squads are there.
      enabled: search.unit === undefined || units.data !== undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: (before) => before,
    }),
  )
  const change = useCallback(
    (part: Partial<ListSearch>) => void navigate({ search: (now) => ({ ...now, ...part }), replace: true }),
    [navigate],
  )
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const [first] = list.data?.pages ?? []
  const cycle = search.cycle ?? first?.cycle?.name ?? runningCycle?.name ?? cycles[0]?.name
  const shown = cycles.find((each) => each.name === cycle)?.id
  useCycleShortcuts(cycles, shown, (id) => change({ cycle: cycles.find((each) => each.id === id)?.name }))
  const title = cycle === undefined ? t('objectives.list.title') : t('objectives.inCycle', { cycle })
  const handleMore = async () => {
    await list.fetchNextPage()
    // Whoever reads on goes on with the first of the new rows, without the page moving.
    table.current?.querySelectorAll<HTMLElement>('tbody th a')[rows.length]?.focus({ preventScroll: true })
  }
  return (
    <Page
      title={t('objectives.list.title')}
      org={name}
      marks={<Why concept="objective" />}
      lead={t('objectives.list.lead')}
      actions={
        cycle !== undefined && (
          <Select
            label={t('squads.cycle')}
            isLabelHidden
            options={cycles.map((each) => ({ id: each.name, label: each.name }))}
            value={cycle}
            onChange={(chosen) => change({ cycle: chosen })}
          />
        )
      }
    >
      <ObjectiveFilters search={search} units={units.data ?? []} onChange={change} />
      {list.data === undefined && list.error !== null ? (
        <PanelFailed name={title} error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <Panel
          title={title}
          note={
            <output>
              {rows.length > 0 && t('objectives.list.count', { shown: rows.length, total: first?.total ?? 0 })}
            </output>
          }
          actions={
            rows.length > 0 && (
              <>
                <ExportButton list={t('objectives.list.title')} load={() => client.objectives.export.query(asked)} />
                <ExportButton
                  list={t('objectives.list.keyResults')}
                  label={t('objectives.list.exportKeyResults')}
                  load={() => client.objectives.exportKeyResults.query(asked)}
                />
              </>
            )
          }
          isFlush
        >
          {first === undefined && (
            <Skeleton>
              <SkeletonRows count={12} />
            </Skeleton>
          )}
          {first !== undefined && rows.length === 0 && (
            <Inset>
              <NoObjectives
                isNarrowed={isNarrowed(search)}
                onClear={() => change({ unit: undefined, q: undefined, status: undefined, ambition: undefined })}
              />
            </Inset>
          )}
          {rows.length > 0 && (
            // Rows of the question before stand until those of this one come.
            <div ref={table} aria-busy={list.isPlaceholderData}>
              <ObjectiveTable
                caption={title}
                rows={rows}
                search={search}
                onSort={(sort) => change(orderAfter(search, sort))}
              />
            </div>
          )}
          {list.hasNextPage && (
            <Inset>
              <Button isPending={list.isFetchingNextPage} onPress={() => void handleMore()}>
                {t('objectives.list.more')}
              </Button>
            </Inset>
          )}
        </Panel>
      )}
    </Page>
  )
}

const route = getRouteApi('/$org/objectives')
