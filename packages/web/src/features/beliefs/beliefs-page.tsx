import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { BackToSteps } from '#web/app/back-to-steps.tsx'
import { ErrorPage } from '#web/app/error-page.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { ExportButton } from '#web/components/ui/export-button.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { useAskedToAdd } from '#web/lib/use-asked-to-add.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useShortcut } from '#web/lib/use-shortcuts.ts'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddBelief } from './add-belief.tsx'
import { BeliefList } from './belief-list.tsx'
import type { BeliefView } from './belief-types.ts'
import { Why } from '#web/components/why/why.tsx'

export type BeliefsPageProps = {
  /** Under each belief that is opened. */
  under: (belief: BeliefView) => ReactNode
}

/** `/:org/beliefs`: what the company believes, why, and what rests on it. One is opened in place. */
export const BeliefsPage = ({ under }: BeliefsPageProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const { slug: org, name } = useOrg()
  const { open = null, add: adds } = route.useSearch()
  const navigate = route.useNavigate()
  const isAsked = useAskedToAdd(
    adds,
    () => void navigate({ search: (search) => ({ ...search, add: undefined }), replace: true }),
  )
  const [isAdding, setIsAdding] = useState(isAsked)
  const list = useQuery(trpc.beliefs.list.queryOptions({ org }))
  const { data } = list
  const action = t(data?.can.hold === true ? 'beliefs.add' : 'beliefs.propose')
  useShortcut('n', action, data?.can.draft === true ? () => setIsAdding(true) : null)
  if (list.data === undefined && list.error !== null)
    return <ErrorPage error={list.error} reset={() => void list.refetch()} />
  const add = data?.can.draft === true && (
    <Button look="primary" icon={<Plus aria-hidden="true" />} onPress={() => setIsAdding(true)}>
      {action}
    </Button>
  )
  return (
    <Page
      title={t('beliefs.title')}
      org={name}
      {...(isAsked ? { eyebrow: <BackToSteps /> } : {})}
      marks={<Why concept="belief" />}
      lead={t('beliefs.lead')}
      actions={
        data !== undefined &&
        data.beliefs.length > 0 && (
          <>
            <ButtonLink href={hrefTo('evidence', { org })}>{t('evidence.title')}</ButtonLink>
            <ExportButton list={t('beliefs.title')} load={() => client.beliefs.export.query({ org })} />
            {add}
          </>
        )
      }
    >
      {data === undefined ? (
        <Skeleton>
          <SkeletonRows count={4} />
        </Skeleton>
      ) : data.beliefs.length === 0 ? (
        <EmptyState title={t('beliefs.empty')} example={t('beliefs.emptyExample')} action={add}>
          {t('beliefs.emptyText')}
        </EmptyState>
      ) : (
        <BeliefList
          beliefs={data.beliefs}
          open={open}
          under={under}
          onOpen={(key) => void navigate({ search: { open: key ?? undefined }, replace: true })}
        />
      )}
      {isAdding && data !== undefined && <AddBelief isHeld={data.can.hold} onClose={() => setIsAdding(false)} />}
    </Page>
  )
}

const route = getRouteApi('/$org/beliefs')
