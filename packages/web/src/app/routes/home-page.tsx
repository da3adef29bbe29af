import { useQuery } from '@tanstack/react-query'
import { Columns } from '#web/app/columns.tsx'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { Page } from '#web/app/page.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { AskList } from '#web/features/asks/ask-list.tsx'
import { OpenSample } from '#web/features/samples/open-sample.tsx'
import { DueCheckIns } from '#web/features/home/due-check-ins.tsx'
import { FirstSteps } from '#web/features/home/first-steps.tsx'
import { MySquads } from '#web/features/home/my-squads.tsx'
import { NowBets } from '#web/features/home/now-bets.tsx'
import { ShakenWork } from '#web/features/home/shaken-work.tsx'
import { UnreadNotes } from '#web/features/home/unread-notes.tsx'
import { formatInstant, readerZone } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { aboutHref } from './about-href.ts'
import { Inset } from './inset.tsx'

/** `/:org/home`: what needs me, then my squads and what the company bets on now. */
export const HomePage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { day } = useDates()
  const { slug: org, name, me, today, runningCycle } = useOrg()
  const home = useQuery(trpc.home.get.queryOptions({ org }))
  const steps = useQuery(trpc.home.steps.queryOptions({ org }))
  if (home.isPending) return <PageSkeleton />
  if (home.data === undefined) return <ErrorPage error={home.error} reset={() => void home.refetch()} />
  const { dueCheckIns, premises, notes, asks, squads, bets } = home.data
  const at = formatInstant(new Date(home.dataUpdatedAt).toISOString(), readerZone())
  const count = dueCheckIns.length + premises.length + notes.length + asks.length
  const week = runningCycle?.week ?? null
  return (
    <Page
      title={t('home.title', { name: me.name })}
      org={name}
      lead={
        runningCycle === null || week === null
          ? day(today)
          : t('home.lead', { day: day(today), cycle: runningCycle.name, week: week.week, of: week.of })
      }
    >
      <Columns
        aside={
          <Panel title={t('home.bets')} note={t('home.betsNote')} isFlush>
            <NowBets bets={bets} />
          </Panel>
        }
      >
        {steps.data !== undefined && (
          <FirstSteps steps={steps.data} sample={<OpenSample look="quiet" size="small" />} />
        )}
        <Panel title={t('home.needsYou')} note={count === 0 ? undefined : count} isFlush>
          <DueCheckIns due={dueCheckIns} />
          <ShakenWork premises={premises} />
          <UnreadNotes notes={notes} />
          {asks.length > 0 && <AskList asks={asks} aboutHref={aboutHref(org)} hasAddressee />}
          {count === 0 && (
            <Inset>
              <EmptyState title={t('home.allClear')}>{t('home.allClearText')}</EmptyState>
            </Inset>
          )}
        </Panel>
        <Panel title={t('squads.mine')} isFlush>
          <MySquads squads={squads} at={at} />
        </Panel>
      </Columns>
    </Page>
  )
}
