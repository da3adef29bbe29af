import { unitHref } from '#web/app/unit-href.ts'
import { Button } from '#web/components/ui/button.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { Org, UnitRow } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { seatWay } from './seat-way.ts'
import { type NestedUnit, nestUnits } from './unit-rows.ts'
import styles from './unit-table.module.css'

const cx = bindClasses(styles)

export type UnitTableProps = { units: readonly UnitRow[]; onSeat: (squad: UnitRow) => void }

/** The units as a tree of rows: what each is, how many sit there, and the way to a seat. */
export const UnitTable = ({ units, onSeat }: UnitTableProps) => {
  const t = useMessages()
  const { slug: org, me } = useOrg()
  return (
    <DataTable
      caption={t('orgs.units.title')}
      columns={columnsOf(t, org, me, onSeat)}
      rows={nestUnits(units)}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('orgs.units.none')}>{t('orgs.units.noneText')}</EmptyState>}
    />
  )
}

const columnsOf = (
  t: Translate,
  org: string,
  me: Org['me'],
  onSeat: UnitTableProps['onSeat'],
): Column<NestedUnit>[] => [
  {
    id: 'name',
    header: t('orgs.units.name'),
    isRowHeader: true,
    cell: ({ kind, name, slug, prefix, depth }) => (
      <span className={cx('unit', depthClass(depth))}>
        <TextLink isQuiet href={unitHref(org, { kind, slug })}>
          {kind === 'squad' ? name : <b>{name}</b>}
        </TextLink>
        {prefix !== null && <KeyChip id={prefix} />}
      </span>
    ),
  },
  { id: 'kind', header: t('orgs.units.kind'), isHiddenOnPhone: true, cell: ({ kind }) => t(`orgs.units.kind.${kind}`) },
  {
    id: 'members',
    header: t('orgs.units.people'),
    align: 'end',
    isNarrow: true,
    cell: ({ kind, memberCount }) =>
      kind === 'squad' ? (
        <span className={cx(memberCount === 0 && 'nobody')}>{t('orgs.units.peopleCount', { count: memberCount })}</span>
      ) : null,
  },
  {
    id: 'seat',
    header: t('members.actions'),
    align: 'end',
    isNarrow: true,
    cell: (unit) => {
      const isGiving = ['give', 'open'].includes(seatWay(unit, me))
      return unit.kind !== 'squad' ? null : (
        <Button
          size="small"
          aria-label={t(isGiving ? 'orgs.seat.giveIn' : 'orgs.seat.askIn', { name: unit.name })}
          onPress={() => onSeat(unit)}
        >
          {t(isGiving ? 'orgs.seat.give' : 'orgs.seat.ask')}
        </Button>
      )
    },
  },
]

const depthClass = (depth: number) => (['depth0', 'depth1', 'depth2'] as const)[depth] ?? 'depth3'
