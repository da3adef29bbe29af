import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Columns } from '#web/app/columns.tsx'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { useArePremisesKnown } from '#web/components/premises/use-premises.ts'
import { PremiseNotice } from '#web/components/premises/premise-notice.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { AskDialog } from '#web/features/asks/ask-dialog.tsx'
import { Discussion } from '#web/features/comments/discussion.tsx'
import { FollowButton } from '#web/features/comments/follow-button.tsx'
import { HistoryButton } from '#web/features/history/history-button.tsx'
import { EditObjective } from '#web/features/objectives/edit-objective.tsx'
import { formatInstant, readerZone } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { openedOf, useOpened } from '#web/lib/use-opened.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { LinksPanel } from './links-panel.tsx'
import { ObjectivePanel } from './objective-panel.tsx'
import { ObjectiveText } from './objective-text.tsx'
import { QuestionsPanel } from './questions-panel.tsx'
import { Why } from '#web/components/why/why.tsx'

/** `/:org/objectives/:key`. */
export const ObjectivePage = () => {
  const t = useMessages()
  const { key } = route.useParams()
  const trpc = useTRPC()
  const { slug: org, name: orgName } = useOrg()
  const query = useQuery(trpc.objectives.get.queryOptions({ org, key }))
  useOpened(openedOf('objective', query.data))
  const [open, setOpen] = useState<'edit' | 'ask' | null>(null)
  const close = () => setOpen(null)
  const isKnown = useArePremisesKnown()
  if (query.isPending || !isKnown) return <PageSkeleton />
  if (query.data === undefined) return <ErrorPage error={query.error} reset={() => void query.refetch()} />
  const objective = query.data
  const { squad, cycle, can, title } = objective
  return (
    <Page
      title={title}
      org={orgName}
      eyebrow={
        <>
          <TextLink href={hrefTo('squad', { org, slug: squad.slug }, { cycle: cycle.name })}>{squad.name}</TextLink> ·{' '}
          {cycle.name}
        </>
      }
      marks={
        <>
          <KeyChip id={key} />
          <Why concept="objective" />
        </>
      }
      actions={
        <>
          <FollowButton nodeId={objective.id} />
          <HistoryButton node={objective} />
          {can.write ? (
            <Button onPress={() => setOpen('edit')}>{t('ui.edit')}</Button>
          ) : (
            <Button onPress={() => setOpen('ask')}>{t('asks.ask', { name: squad.name })}</Button>
          )}
        </>
      }
    >
      <PremiseNotice subjectId={objective.id} />
      <ObjectiveText objective={objective} />
      <Columns
        aside={
          <>
            <LinksPanel objectives={[objective]} mayWrite={can.write} />
            <QuestionsPanel asks={objective.asks} onAsk={() => setOpen('ask')} />
          </>
        }
      >
        <ObjectivePanel
          objective={objective}
          at={formatInstant(new Date(query.dataUpdatedAt).toISOString(), readerZone())}
          isTitled={false}
        />
        <Discussion node={{ id: objective.id, kind: 'objective' }} />
      </Columns>
      {open === 'edit' && <EditObjective objective={objective} onClose={close} />}
      {open === 'ask' && (
        <AskDialog to={{ kind: 'squad', squadId: squad.id }} name={squad.name} about={objective} onClose={close} />
      )}
    </Page>
  )
}

const route = getRouteApi('/$org/objectives/$key')
