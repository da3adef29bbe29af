import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { NotFoundPage } from '#web/app/not-found-page.tsx'
import { Page } from '#web/app/page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { refusalOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { PersonActions } from './person-actions.tsx'
import { SeatTable } from './seat-table.tsx'

/** `/:org/people/:id`: who somebody is here, and where they sit and sat. No score of any kind. */
export const PersonPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, name: orgName } = useOrg()
  const { day } = useDates()
  const { id } = route.useParams()
  const person = useQuery(trpc.members.get.queryOptions({ org, memberId: id }))
  if (['not_found', 'invalid'].includes(refusalOf(person.error)?.code ?? '')) return <NotFoundPage />
  if (person.error !== null) return <ErrorPage error={person.error} reset={() => void person.refetch()} />
  if (person.data === undefined) return <PageSkeleton />
  const { title, role, isMe, joinedOn, leftOn, seats } = person.data
  const name = personName(person.data.name, t)
  const [now, before] = [seats.filter(({ isNow }) => isNow), seats.filter(({ isNow }) => !isNow)]
  return (
    <Page
      width="reading"
      title={name}
      org={orgName}
      marks={
        <>
          {isMe && <Badge>{t('members.you')}</Badge>}
          {leftOn !== null && <Badge>{t('members.notHere')}</Badge>}
          {leftOn === null && role === 'admin' && <Badge>{t('members.role.admin')}</Badge>}
        </>
      }
      lead={[
        ...(title === '' ? [] : [title]),
        leftOn === null
          ? t('members.page.since', { day: day(joinedOn) })
          : t('members.page.sinceUntil', { day: day(joinedOn), until: day(leftOn) }),
      ].join(' · ')}
      actions={leftOn === null && <PersonActions person={person.data} />}
    >
      <Panel title={t('members.page.now')} note={now.length} isFlush={now.length > 0}>
        {now.length === 0 ? (
          <p>{t('members.page.noneText', { name })}</p>
        ) : (
          <SeatTable caption={t('members.page.now')} seats={now} />
        )}
      </Panel>
      {before.length > 0 && (
        <Panel title={t('members.page.before')} note={before.length} isFlush>
          <SeatTable caption={t('members.page.before')} seats={before} isOver />
        </Panel>
      )}
    </Page>
  )
}

const route = getRouteApi('/$org/people/$id')
