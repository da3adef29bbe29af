import type { TreeRow } from '@polyrhythm/domain/alignment/tree-row'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { hrefTo } from '#web/app/paths.ts'
import { Page } from '#web/app/page.tsx'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { AlignmentTree } from '#web/features/alignment/alignment-tree.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useCycleShortcuts } from '#web/lib/use-cycle-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Why } from '#web/components/why/why.tsx'

/** How everything hangs together in one cycle. */
export const AlignPage = () => {
  const t = useMessages()
  const org = useOrg()
  const trpc = useTRPC()
  const navigate = useNavigate()
  const { cycle = running } = route.useSearch()
  const tree = useQuery(trpc.alignment.tree.queryOptions({ org: org.slug, cycleId: cycle === running ? null : cycle }))
  const handleCycle = (id: string) =>
    void navigate({ to: '/$org/align', params: { org: org.slug }, search: id === running ? {} : { cycle: id } })
  useCycleShortcuts(org.cycles, cycle === running ? org.runningCycle?.id : cycle, handleCycle)
  const cycles = [
    { id: running, label: t('alignment.cycle.running') },
    ...org.cycles.map(({ id, name }) => ({ id, label: name })),
  ]
  const picker = (
    <Select label={t('alignment.cycle')} isLabelHidden options={cycles} value={cycle} onChange={handleCycle} />
  )
  return (
    <Page
      title={t('alignment.title')}
      org={org.name}
      marks={<Why concept="goal" />}
      lead={t('alignment.lead')}
      actions={picker}
    >
      {tree.data === undefined && tree.error === null && (
        <Skeleton>
          <SkeletonRows count={10} />
        </Skeleton>
      )}
      {tree.data === undefined && tree.error !== null && (
        <PanelFailed name={t('alignment.tree')} error={tree.error} onRetry={() => void tree.refetch()} />
      )}
      {tree.data?.rows.length === 0 && (
        <Panel title={t('alignment.tree')}>
          <EmptyState
            title={t('alignment.empty.title')}
            action={<ButtonLink href={hrefTo('bets', { org: org.slug })}>{t('alignment.empty.action')}</ButtonLink>}
          >
            {t('alignment.empty.text')}
          </EmptyState>
        </Panel>
      )}
      {tree.data !== undefined && tree.data.rows.length > 0 && (
        <AlignmentTree key={cycle} tree={tree.data} hrefOf={(row) => hrefOfRow(org.slug, row)} />
      )}
    </Page>
  )
}

const running = 'running'

const route = getRouteApi('/$org/align')

const hrefOfRow = (org: string, row: TreeRow): string | undefined => {
  if (row.kind === 'bet') return hrefTo('bet', { org, key: row.node.key })
  if (row.kind === 'objective') return hrefTo('objective', { org, key: row.node.key })
  if (row.kind === 'keyResult') return hrefTo('keyResult', { org, key: row.node.key })
  return row.kind === 'belief' ? hrefTo('belief', { org, key: row.node.key }) : undefined
}
