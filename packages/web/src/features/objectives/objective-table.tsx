import type { ObjectiveSort } from '@polyrhythm/domain/objectives/list-objectives'
import { hrefTo } from '#web/app/paths.ts'
import { Badge } from '#web/components/ui/badge.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { ListedObjective } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type ListSearch, orderOf } from './list-search.ts'
import { ListedAge, ListedLinks, ListedProgress, ListedStatus } from './objective-row-cells.tsx'

export type ObjectiveTableProps = {
  caption: string
  rows: readonly ListedObjective[]
  search: ListSearch
  onSort: (sort: ObjectiveSort) => void
}

/** Objectives as rows, as cards on a phone; the heads of the columns order them. */
export const ObjectiveTable = ({ caption, rows, search, onSort }: ObjectiveTableProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { sort, order } = orderOf(search)
  const columns = columnsOf(t, org).map(({ by, ...column }) =>
    by === undefined
      ? column
      : { ...column, sort: { direction: by === sort ? order : null, onPress: () => onSort(by) } },
  )
  return <DataTable isStackedOnPhone caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

const columnsOf = (t: Translate, org: string): (Column<ListedObjective> & { by?: ObjectiveSort })[] => [
  {
    id: 'key',
    by: 'key',
    header: t('objectives.list.by.key'),
    isNarrow: true,
    cell: ({ key }) => <KeyChip id={key} />,
  },
  {
    id: 'title',
    by: 'title',
    header: t('objectives.title'),
    isRowHeader: true,
    cell: ({ key, title, ambition }) => (
      <Inline>
        <TextLink isQuiet href={hrefTo('objective', { org, key })}>
          {title}
        </TextLink>
        {ambition === 'committed' && <Badge>{t('objectives.ambition.committed')}</Badge>}
      </Inline>
    ),
  },
  {
    id: 'squad',
    by: 'squad',
    header: t('objectives.list.by.squad'),
    isNarrow: true,
    cell: ({ squad }) => (
      <TextLink isQuiet href={hrefTo('squad', { org, slug: squad.slug })}>
        {squad.name}
      </TextLink>
    ),
  },
  {
    id: 'progress',
    by: 'progress',
    header: t('keyResults.progress'),
    isNarrow: true,
    cell: ({ progress }) => <ListedProgress progress={progress} />,
  },
  {
    id: 'status',
    by: 'status',
    header: t('charts.status'),
    isNarrow: true,
    cell: ({ worst }) => <ListedStatus worst={worst} />,
  },
  {
    id: 'links',
    header: t('objectives.list.links'),
    isNarrow: true,
    cell: ({ links }) => <ListedLinks links={links} org={org} />,
  },
  {
    id: 'last',
    by: 'last',
    header: t('objectives.list.by.last'),
    align: 'end',
    isNarrow: true,
    cell: ({ freshness }) => <ListedAge freshness={freshness} />,
  },
]
