import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { BackToSteps } from '#web/app/back-to-steps.tsx'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { ExportButton } from '#web/components/ui/export-button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { AddUnit } from '#web/components/units/add-unit.tsx'
import { peopleByUnit } from '#web/features/units/find-units.ts'
import { useAskedToAdd } from '#web/lib/use-asked-to-add.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useShortcut } from '#web/lib/use-shortcuts.ts'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { UnitDirectory } from './unit-directory.tsx'
import { Why } from '#web/components/why/why.tsx'

/** `/:org/squads`: everybody and where they sit: tribes with their squads, mine first, then chapters, guilds and the rest. */
export const SquadsPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const { slug: org, name, can } = useOrg()
  const units = useQuery(trpc.squads.list.queryOptions({ org }))
  const directory = useQuery(trpc.units.directory.queryOptions({ org }))
  const { add } = route.useSearch()
  const navigate = route.useNavigate()
  const isAsked = useAskedToAdd(add, () => void navigate({ search: {}, replace: true }))
  const [adding, setAdding] = useState<'squad' | 'group' | null>(isAsked && can.createUnit ? 'squad' : null)
  useShortcut('n', t('squads.add'), can.createUnit && units.data !== undefined ? () => setAdding('squad') : null)
  if (units.isPending || directory.isPending) return <PageSkeleton />
  if (units.data === undefined) return <ErrorPage error={units.error} reset={() => void units.refetch()} />
  if (directory.data === undefined) return <ErrorPage error={directory.error} reset={() => void directory.refetch()} />
  const isEmpty = !units.data.some(({ kind }) => kind !== 'company')
  return (
    <Page
      title={t('squads.title')}
      org={name}
      {...(isAsked ? { eyebrow: <BackToSteps /> } : {})}
      marks={<Why concept="squad" />}
      lead={t('squads.lead')}
      actions={
        !isEmpty && (
          <>
            <ExportButton list={t('squads.title')} load={() => client.squads.export.query({ org })} />
            {can.createUnit && (
              <>
                <Button onPress={() => setAdding('group')}>{t('squads.addGroup')}</Button>
                <Button look="primary" onPress={() => setAdding('squad')}>
                  {t('squads.add')}
                </Button>
              </>
            )}
          </>
        )
      }
    >
      {isEmpty ? (
        <Panel title={t('squads.title')}>
          <EmptyState
            title={t('squads.emptyTitle')}
            action={
              can.createUnit && (
                <Inline>
                  <Button look="primary" onPress={() => setAdding('squad')}>
                    {t('squads.add')}
                  </Button>
                  <ButtonLink href={hrefTo('import', { org })}>{t('shell.import')}</ButtonLink>
                </Inline>
              )
            }
          >
            {t(can.createUnit ? 'squads.emptyText' : 'squads.emptyRead')}
          </EmptyState>
        </Panel>
      ) : (
        <UnitDirectory units={units.data} people={peopleByUnit(directory.data)} />
      )}
      {adding !== null && <AddUnit sort={adding} units={units.data} onClose={() => setAdding(null)} />}
    </Page>
  )
}

const route = getRouteApi('/$org/squads')
