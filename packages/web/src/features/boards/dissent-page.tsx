import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { Page } from '#web/app/page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CouncilOrder } from './council-order.tsx'
import type { DissentData } from './dissent-data.ts'
import styles from './dissent.module.css'
import { OwnOrder } from './own-order.tsx'

const cx = bindClasses(styles)

/** `/:org/bets/dissent`: how the council of a board would rank it, and one's own order. */
export const DissentPage = () => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { scope } = route.useSearch()
  const dissent = useQuery(trpc.boards.dissent.queryOptions({ org, unit: scope ?? null }))
  if (dissent.data !== undefined) return <DissentView data={dissent.data} />
  if (dissent.error === null) return <PageSkeleton rows={8} />
  return <ErrorPage error={dissent.error} reset={() => void dissent.refetch()} />
}

/** The order of the council beside that of the board; for its members the list in which they say theirs. */
export const DissentView = ({ data }: { data: DissentData }) => {
  const t = useMessages()
  const { slug: org, name } = useOrg()
  const { board, bets, can } = data
  const scope = board.kind === 'company' ? undefined : board.slug
  return (
    <Page
      title={t('boards.dissent')}
      org={name}
      eyebrow={
        <TextLink isQuiet href={hrefTo('bets', { org }, { scope })}>
          ‹ {t('shell.nav.bets')}
        </TextLink>
      }
      lead={t('boards.dissent.lead', { name: board.name })}
    >
      {bets.length === 0 ? (
        <EmptyState title={t('boards.dissent.none')}>{t('boards.dissent.noneText')}</EmptyState>
      ) : (
        <div className={cx('sides', can.rankPrivately && 'two')}>
          <CouncilOrder data={data} />
          {can.rankPrivately && <OwnOrder key={board.id} data={data} />}
        </div>
      )}
    </Page>
  )
}

const route = getRouteApi('/$org/bets/dissent')
