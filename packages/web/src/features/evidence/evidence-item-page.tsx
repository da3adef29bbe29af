import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Columns } from '#web/app/columns.tsx'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { PieceList } from '#web/components/evidence/piece-list.tsx'
import type { EvidencePiece } from '#web/components/evidence/evidence-types.ts'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { Why } from '#web/components/why/why.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { openedOf, useOpened } from '#web/lib/use-opened.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ConnectEvidence } from './connect-evidence.tsx'
import { EditData } from './edit-data.tsx'
import { EditInsight } from './edit-insight.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { LeansPanel } from './leans-panel.tsx'
import { ReadingsPanel } from './readings-panel.tsx'
import { WithdrawEvidence } from './withdraw-evidence.tsx'

/** `/:org/evidence/:key`: a data point or an insight, what it rests on, and all that leans on it. */
export const EvidenceItemPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, name } = useOrg()
  const { key } = route.useParams()
  const query = useQuery(trpc.evidence.get.queryOptions({ org, key }))
  useOpened(openedOf(query.data?.kind ?? 'data', query.data))
  const [open, setOpen] = useState<'edit' | 'connect' | EvidencePiece | null>(null)
  const close = () => setOpen(null)
  if (query.data === undefined)
    return query.error === null ? (
      <PageSkeleton rows={8} />
    ) : (
      <ErrorPage error={query.error} reset={() => void query.refetch()} />
    )
  const item = query.data
  const { kind, title, detail, from, can } = item
  return (
    <Page
      title={title}
      org={name}
      eyebrow={
        <TextLink isQuiet href={hrefTo('evidence', { org })}>
          ‹ {t('evidence.title')}
        </TextLink>
      }
      marks={
        <>
          <KeyChip id={item.key} />
          <Badge>{t(`evidence.kind.${kind}`)}</Badge>
          <Why concept={kind} />
        </>
      }
      {...(detail === '' ? {} : { lead: detail })}
      actions={can.edit && <Button onPress={() => setOpen('edit')}>{t('ui.edit')}</Button>}
    >
      <Columns aside={<FactsPanel item={item} />}>
        {kind === 'insight' && (
          <Panel
            title={t('evidence.from')}
            note={t('evidence.count', { count: from.length })}
            actions={
              can.bring && (
                <Button size="small" look="quiet" onPress={() => setOpen('connect')}>
                  {t('evidence.connect')}
                </Button>
              )
            }
          >
            {from.length === 0 ? (
              <p>{t('evidence.fromNone')}</p>
            ) : (
              <PieceList pieces={from} of={item.key} onWithdraw={setOpen} />
            )}
          </Panel>
        )}
        <ReadingsPanel item={item} />
        <LeansPanel item={item} />
      </Columns>
      {open === 'edit' && kind === 'data' && <EditData item={item} onClose={close} />}
      {open === 'edit' && kind === 'insight' && <EditInsight item={item} onClose={close} />}
      {open === 'connect' && (
        <ConnectEvidence
          of={{ id: item.id, key: item.key, kind: 'insight' }}
          known={from.map(({ id }) => id)}
          onClose={close}
        />
      )}
      {open !== null && typeof open === 'object' && (
        <WithdrawEvidence edge={open} source={open.key} target={item.key} onClose={close} />
      )}
    </Page>
  )
}

const route = getRouteApi('/$org/evidence/$key')
