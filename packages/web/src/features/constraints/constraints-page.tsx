import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { ErrorPage } from '#web/app/error-page.tsx'
import { Page } from '#web/app/page.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { ConstraintView } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddConstraint } from './add-constraint.tsx'
import { ConstraintItem } from './constraint-item.tsx'
import styles from './constraints.module.css'
import { LiftedList } from './lifted-list.tsx'

const cx = bindClasses(styles)

export type ConstraintsPageProps = {
  /** What is said about one, by whoever composes the page. */
  talkOf: (constraint: ConstraintView, isFocused: boolean) => ReactNode
}

/** The few things that hold for every squad. */
export const ConstraintsPage = ({ talkOf }: ConstraintsPageProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, name } = useOrg()
  const [isAdding, setIsAdding] = useState(false)
  const list = useQuery(trpc.constraints.list.queryOptions({ org }))
  const { data } = list
  if (data === undefined && list.error !== null)
    return <ErrorPage error={list.error} reset={() => void list.refetch()} />
  const add = data?.can.write === true && (
    <Button look="primary" icon={<Plus aria-hidden="true" />} onPress={() => setIsAdding(true)}>
      {t('constraints.add')}
    </Button>
  )
  return (
    <Page
      width="reading"
      title={t('constraints.title')}
      org={name}
      lead={t('constraints.lead')}
      actions={data !== undefined && data.inForce.length > 0 && add}
    >
      {data === undefined ? (
        <Skeleton>
          <SkeletonRows count={4} />
        </Skeleton>
      ) : (
        <>
          {data.inForce.length === 0 ? (
            <EmptyState title={t('constraints.empty')} example={t('constraints.emptyExample')} action={add}>
              {t('constraints.emptyText')}
            </EmptyState>
          ) : (
            <ul className={cx('list', 'framed')}>
              {data.inForce.map((constraint) => (
                <ConstraintItem
                  key={constraint.id}
                  constraint={constraint}
                  mayWrite={data.can.write}
                  talk={(isFocused) => talkOf(constraint, isFocused)}
                />
              ))}
            </ul>
          )}
          <LiftedList lifted={data.lifted} />
        </>
      )}
      {isAdding && <AddConstraint onClose={() => setIsAdding(false)} />}
    </Page>
  )
}
