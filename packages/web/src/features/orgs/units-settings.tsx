import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddUnit, type UnitSort } from '#web/components/units/add-unit.tsx'
import { ReadOnlyNotice } from '#web/app/settings/read-only-notice.tsx'
import { SeatDialog } from './seat-dialog.tsx'
import { SettingsFrame } from '#web/app/settings/settings-frame.tsx'
import { UnitTable } from './unit-table.tsx'

/** `/:org/settings/squads`: the organisation's units, and who may sit where. */
export const UnitsSettings = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const org = useOrg()
  const [adding, setAdding] = useState<UnitSort | null>(null)
  const [seating, setSeating] = useState<UnitRow | null>(null)
  const units = useQuery(trpc.squads.list.queryOptions({ org: org.slug }))
  return (
    <SettingsFrame
      {...(org.can.createUnit
        ? {
            actions: (
              <>
                <Button icon={<Plus aria-hidden="true" />} onPress={() => setAdding('group')}>
                  {t('orgs.units.addGroup')}
                </Button>
                <Button look="primary" icon={<Plus aria-hidden="true" />} onPress={() => setAdding('squad')}>
                  {t('orgs.units.addSquad')}
                </Button>
              </>
            ),
          }
        : {})}
    >
      {!org.can.createUnit && <ReadOnlyNotice isAboutSquads />}
      <Panel title={t('orgs.units.title')} isFlush>
        {units.data !== undefined ? (
          <UnitTable units={units.data} onSeat={setSeating} />
        ) : units.error === null ? (
          <Skeleton>
            <SkeletonRows count={6} />
          </Skeleton>
        ) : (
          <PanelFailed name={t('orgs.units.title')} error={units.error} onRetry={() => void units.refetch()} />
        )}
      </Panel>
      {adding !== null && <AddUnit sort={adding} units={units.data ?? []} onClose={() => setAdding(null)} />}
      {seating !== null && <SeatDialog squad={seating} onClose={() => setSeating(null)} />}
    </SettingsFrame>
  )
}
