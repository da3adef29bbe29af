import type { Place } from '@polyrhythm/domain/bets/rank'
import { hrefTo } from '#web/app/paths.ts'
import { RankNumber } from '#web/components/okr/rank-number.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { PremiseMark } from '#web/components/premises/premise-mark.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { BetChips } from '#web/components/bets/bet-chips.tsx'
import { BetPeople, BetState, BetSupport } from '#web/components/bets/bet-facts.tsx'
import type { BetView } from '#web/components/bets/bet-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { MoveMenu, type MoveMenuProps } from './move-menu.tsx'

export type BoardListProps = {
  bets: ReadonlyMap<string, BetView>
  places: readonly Place[]
  menu?: Omit<MoveMenuProps, 'bet'>
}

type Row = BetView & Pick<Place, 'rank' | 'column'>

/** The board as a table: the same bets in the same order with the same words. */
export const BoardList = ({ bets, places, menu }: BoardListProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const rows = places.flatMap(({ bet: id, rank, column }): Row[] => {
    const bet = bets.get(id)
    return bet === undefined ? [] : [{ ...bet, rank, column }]
  })
  return (
    <Panel title={t('boards.ranked')} note={rows.length} isFlush>
      <DataTable
        isStackedOnPhone
        caption={t('boards.ranked')}
        columns={[...columnsOf(t, org, rows.length), ...actionsOf(t, menu)]}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Panel>
  )
}

const columnsOf = (t: Translate, org: string, of: number): Column<Row>[] => [
  {
    id: 'title',
    header: t('boards.rankAndBet'),
    isRowHeader: true,
    cell: ({ rank, key, title }) => (
      <Inline>
        <RankNumber rank={rank} of={of} size="row" />
        <KeyChip id={key} />
        <TextLink isQuiet href={hrefTo('bet', { org, key })}>
          {title}
        </TextLink>
      </Inline>
    ),
  },
  { id: 'column', header: t('boards.column'), isNarrow: true, cell: ({ column }) => t(`bets.column.${column}`) },
  {
    id: 'why',
    header: t('boards.beliefAndGoal'),
    cell: (bet) => <BetChips beliefs={bet.beliefs} goals={bet.goals} supports={bet.supports} />,
  },
  { id: 'people', header: t('boards.sponsorStageOdds'), cell: (bet) => <BetPeople bet={bet} /> },
  { id: 'support', header: t('boards.support'), cell: ({ support }) => <BetSupport {...support} /> },
  {
    id: 'state',
    header: t('boards.state'),
    cell: (bet) => (
      <Inline>
        <BetState bet={bet} />
        <PremiseMark subjectId={bet.id} />
      </Inline>
    ),
  },
]

const actionsOf = (t: Translate, menu: BoardListProps['menu']): Column<Row>[] =>
  menu === undefined
    ? []
    : [
        {
          id: 'move',
          header: t('members.actions'),
          align: 'end',
          isNarrow: true,
          cell: (bet) => <MoveMenu bet={bet} {...menu} />,
        },
      ]
