import { lengthInDays, weekOf } from '@polyrhythm/domain/cycles/cycle'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { Org } from '#web/lib/api-types.ts'
import { useDates } from '#web/lib/use-dates.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddCycle } from './add-cycle.tsx'

type Cycle = Org['cycles'][number]

/** The organisation's cycles, newest first. */
export const CyclesPanel = ({ org }: { org: Org }) => {
  const t = useMessages()
  const { day } = useDates()
  const [isAdding, setIsAdding] = useState(false)
  return (
    <Panel
      title={t('orgs.cycles.title')}
      isFlush
      {...(org.can.createCycle
        ? {
            actions: (
              <Button size="small" icon={<Plus aria-hidden="true" />} onPress={() => setIsAdding(true)}>
                {t('orgs.cycles.add')}
              </Button>
            ),
          }
        : {})}
    >
      <DataTable
        isStackedOnPhone
        caption={t('orgs.cycles.title')}
        columns={columnsOf(t, org, day)}
        rows={org.cycles}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('orgs.cycles.none')}>{t('orgs.cycles.noneText')}</EmptyState>}
      />
      {isAdding && <AddCycle org={org} onClose={() => setIsAdding(false)} />}
    </Panel>
  )
}

const columnsOf = (t: Translate, { today }: Org, day: (day: string) => string): Column<Cycle>[] => [
  { id: 'name', header: t('orgs.cycles.name'), isRowHeader: true, cell: ({ name }) => name },
  { id: 'dates', header: t('orgs.cycles.dates'), cell: ({ starts, ends }) => `${day(starts)} – ${day(ends)}` },
  { id: 'kind', header: t('orgs.cycles.kind'), isHiddenOnPhone: true, cell: ({ kind }) => t(`orgs.cycleKind.${kind}`) },
  {
    id: 'length',
    header: t('orgs.cycles.length'),
    align: 'end',
    isNarrow: true,
    isHiddenOnPhone: true,
    cell: (cycle) => lengthInDays(cycle),
  },
  { id: 'state', header: t('orgs.cycles.state'), cell: (cycle) => stateOf(t, cycle, today) },
]

const stateOf = (t: Translate, cycle: Cycle, today: Org['today']): string => {
  const week = weekOf(cycle, today)
  if (week !== null) return t('orgs.cycles.week', { week: week.week, of: week.of })
  return t(cycle.starts > today ? 'orgs.cycles.ahead' : 'orgs.cycles.over')
}
