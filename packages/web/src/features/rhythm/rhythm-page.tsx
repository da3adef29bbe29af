import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { ErrorPage } from '#web/app/error-page.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CadenceLine } from './cadence-line.tsx'
import { GapDialog } from './gap-dialog.tsx'
import { GapRow } from './gap-row.tsx'
import styles from './rhythm.module.css'
import { Story } from './story.tsx'

const cx = bindClasses(styles)

/** `/:org/rhythm`: the whole story on one page; `?gap=` opens the list of a gap. */
export const RhythmPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, name } = useOrg()
  const { gap } = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery(trpc.rhythm.get.queryOptions({ org }))
  const { data } = query
  if (data === undefined && query.error !== null)
    return <ErrorPage error={query.error} reset={() => void query.refetch()} />
  return (
    <div className={cx('sheet')}>
      <Page
        title={t('rhythm.title')}
        org={name}
        lead={t('rhythm.lead')}
        actions={
          <span className={cx('onScreen')}>
            <ButtonLink look="quiet" href={hrefTo('constraints', { org })}>
              {t('constraints.title')}
            </ButtonLink>
            <Button icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
              {t('rhythm.print')}
            </Button>
          </span>
        }
      >
        {data === undefined ? (
          <Skeleton>
            <SkeletonRows count={8} />
          </Skeleton>
        ) : (
          <>
            <CadenceLine cycle={data.cycle} reviews={data.reviews} />
            <GapRow gaps={data.gaps} onOpen={(kind) => void navigate({ search: { gap: kind } })} />
            <Story rhythm={data} />
          </>
        )}
        {gap !== undefined && <GapDialog kind={gap} onClose={() => void navigate({ search: {} })} />}
      </Page>
    </div>
  )
}

const route = getRouteApi('/$org/rhythm')
