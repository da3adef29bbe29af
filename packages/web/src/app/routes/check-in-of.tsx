import { useQuery } from '@tanstack/react-query'
import { weekOf } from '@polyrhythm/domain/cycles/cycle'
import { useState } from 'react'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { CheckInFlow } from '#web/features/check-ins/check-in-flow.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { Why } from '#web/components/why/why.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** The check-in of one squad, or why there is none for this person. */
export const CheckInOf = ({ squadId, onLeave }: { squadId: string; onLeave: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { instant } = useDates()
  const { slug: org, name: orgName } = useOrg()
  const [round, setRound] = useState(0)
  const query = useQuery(trpc.checkIns.form.queryOptions({ org, squadId }))
  if (query.isPending) return <PageSkeleton />
  if (query.data === undefined) return <ErrorPage error={query.error} reset={() => void query.refetch()} />
  const { squad, cycle, today, keyResults, last, can } = query.data
  const week = cycle === null ? null : weekOf(cycle, today)
  const toSquad = (
    <ButtonLink href={hrefTo('squad', { org, slug: squad.slug })}>
      {t('checkIns.toSquad', { name: squad.name })}
    </ButtonLink>
  )
  return (
    <Page
      title={t('checkIns.titleOf', { name: squad.name })}
      org={orgName}
      marks={can.publish && <Why concept="checkIn" />}
      lead={
        <>
          {cycle !== null && week !== null && t('checkIns.lead', { week: week.week, of: week.of, cycle: cycle.name })}
          {last !== null && (
            <> · {t('checkIns.lastBy', { name: personName(last.by, t), when: instant(last.publishedAt) })}</>
          )}
        </>
      }
    >
      {can.publish ? (
        keyResults.length === 0 ? (
          <Panel title={t('checkIns.nothing')}>
            <EmptyState title={t('checkIns.nothing')} action={toSquad}>
              {t('checkIns.nothingText')}
            </EmptyState>
          </Panel>
        ) : (
          <CheckInFlow key={round} form={query.data} onLeave={onLeave} onAgain={() => setRound(round + 1)} />
        )
      ) : (
        <Notice title={t('checkIns.readOnly', { name: squad.name })} actions={toSquad}>
          <p>{t('checkIns.readOnlyText')}</p>
        </Notice>
      )}
    </Page>
  )
}
