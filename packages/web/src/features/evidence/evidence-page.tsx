import { EVIDENCE_FILTERS, isShown } from '@polyrhythm/domain/evidence/list-evidence'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { ErrorPage } from '#web/app/error-page.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { ExportButton } from '#web/components/ui/export-button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { Why } from '#web/components/why/why.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useShortcut } from '#web/lib/use-shortcuts.ts'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddData } from './add-data.tsx'
import { AddInsight } from './add-insight.tsx'
import { EvidenceTable } from './evidence-table.tsx'

/** `/:org/evidence`: what was observed and what it means, narrowed by the address. */
export const EvidencePage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const { slug: org, name } = useOrg()
  const { show = null, add } = route.useSearch()
  const navigate = route.useNavigate()
  const [written, setWritten] = useState<'data' | 'insight' | null>(null)
  const adding = add ?? written
  const close = () => {
    setWritten(null)
    void navigate({ search: (search) => ({ ...search, add: undefined }), replace: true })
  }
  const list = useQuery(trpc.evidence.list.queryOptions({ org }))
  useShortcut('n', t('evidence.addData'), list.data?.can.bring === true ? () => setWritten('data') : null)
  if (list.data === undefined && list.error !== null)
    return <ErrorPage error={list.error} reset={() => void list.refetch()} />
  const items = list.data?.items ?? []
  const shown = items.filter(({ kind, freshness: { isStale } }) => isShown({ kind, isStale }, show))
  const addButtons = (
    <>
      <Button icon={<Plus aria-hidden="true" />} onPress={() => setWritten('insight')}>
        {t('evidence.addInsight')}
      </Button>
      <Button look="primary" icon={<Plus aria-hidden="true" />} onPress={() => setWritten('data')}>
        {t('evidence.addData')}
      </Button>
    </>
  )
  return (
    <Page
      title={t('evidence.title')}
      org={name}
      eyebrow={
        <TextLink isQuiet href={hrefTo('beliefs', { org })}>
          ‹ {t('shell.nav.beliefs')}
        </TextLink>
      }
      marks={<Why concept="data" />}
      lead={t('evidence.lead')}
      actions={items.length > 0 && list.data?.can.bring === true && addButtons}
    >
      {list.data === undefined && (
        <Skeleton>
          <SkeletonRows count={8} />
        </Skeleton>
      )}
      {list.data !== undefined && items.length === 0 && (
        <EmptyState
          title={t('evidence.empty')}
          example={t('evidence.emptyExample')}
          {...(list.data.can.bring && { action: addButtons })}
        >
          {t('evidence.emptyText')}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <SegmentedControl
            label={t('evidence.filter')}
            isLabelHidden
            value={show ?? 'all'}
            onChange={(chosen) =>
              void navigate({
                search: { show: EVIDENCE_FILTERS.find((filter) => filter === chosen) },
                replace: true,
              })
            }
            segments={(['all', ...EVIDENCE_FILTERS] as const).map((value) => ({
              value,
              label: t(`evidence.filter.${value}`),
            }))}
          />
          <Panel
            title={show === null ? t('evidence.title') : t(`evidence.filter.${show}`)}
            note={<output>{t('evidence.count', { count: shown.length })}</output>}
            actions={
              <ExportButton list={t('evidence.title')} load={() => client.evidence.export.query({ org, show })} />
            }
            isFlush
          >
            <EvidenceTable rows={shown} />
          </Panel>
        </>
      )}
      {adding === 'data' && <AddData onClose={close} />}
      {adding === 'insight' && <AddInsight onClose={close} />}
    </Page>
  )
}

const route = getRouteApi('/$org/evidence')
