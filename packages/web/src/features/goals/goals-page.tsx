import type { GoalKind } from '@polyrhythm/domain/goals/goal'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { ErrorPage } from '#web/app/error-page.tsx'
import { Page } from '#web/app/page.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { Why } from '#web/components/why/why.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useAskedToAdd } from '#web/lib/use-asked-to-add.ts'
import { useShortcut } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddGoal } from './add-goal.tsx'
import { EndedGoals } from './ended-goals.tsx'
import { GoalCard } from './goal-card.tsx'
import styles from './goals.module.css'

const cx = bindClasses(styles)

/** `/:org/goals`: the north star, the goals under it, and those that have ended. */
export const GoalsPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, name } = useOrg()
  const { add: adds } = route.useSearch()
  const navigate = route.useNavigate()
  const isAsked = useAskedToAdd(adds, () => void navigate({ search: {}, replace: true }))
  const [adding, setAdding] = useState<GoalKind | null>(isAsked ? 'goal' : null)
  const list = useQuery(trpc.goals.overview.queryOptions({ org }))
  const { data } = list
  const mayWrite = data?.can.write === true
  useShortcut('n', t('goals.add'), mayWrite ? () => setAdding('goal') : null)
  if (data === undefined && list.error !== null)
    return <ErrorPage error={list.error} reset={() => void list.refetch()} />
  const add = mayWrite && (
    <Button look="primary" icon={<Plus aria-hidden="true" />} onPress={() => setAdding('goal')}>
      {t('goals.add')}
    </Button>
  )
  return (
    <Page
      title={t('goals.title')}
      org={name}
      marks={<Why concept="goal" />}
      lead={t('goals.lead')}
      actions={data !== undefined && data.goals.length > 0 && add}
    >
      {data === undefined ? (
        <Skeleton>
          <SkeletonRows count={5} />
        </Skeleton>
      ) : (
        <div className={cx('list')}>
          {data.northStar === null ? (
            <EmptyState
              title={t('goals.starNone')}
              action={mayWrite && <Button onPress={() => setAdding('north_star')}>{t('goals.setStar')}</Button>}
            >
              {t('goals.starNoneText')}
            </EmptyState>
          ) : (
            <GoalCard goal={data.northStar} />
          )}
          {data.goals.length === 0 ? (
            <EmptyState title={t('goals.empty')} example={t('goals.emptyExample')} action={add}>
              {t('goals.emptyText')}
            </EmptyState>
          ) : (
            data.goals.map((goal) => <GoalCard key={goal.id} goal={goal} />)
          )}
          {data.goals.length > 0 && <p className={cx('note')}>{t('goals.paceRule')}</p>}
          <EndedGoals goals={data.ended} />
        </div>
      )}
      {adding !== null && mayWrite && <AddGoal kind={adding} onClose={() => setAdding(null)} />}
    </Page>
  )
}

const route = getRouteApi('/$org/goals')
