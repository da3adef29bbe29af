import { hrefTo } from '#web/app/paths.ts'
import { RankNumber } from '#web/components/okr/rank-number.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './dissent.module.css'
import type { DissentData } from './dissent-data.ts'
import { SpreadMark } from './spread-mark.tsx'

const cx = bindClasses(styles)

type Row = NonNullable<DissentData['dissent']>[number] & Omit<DissentData['bets'][number], 'id'>

/** The order of all rankings together beside that of the board, with how far they lie apart; nothing while too few ranked. */
export const CouncilOrder = ({ data: { bets, council, dissent } }: { data: DissentData }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const rows = (dissent ?? []).flatMap((each): Row[] => {
    const bet = bets.find(({ id }) => id === each.bet)
    return bet === undefined ? [] : [{ ...each, key: bet.key, title: bet.title, column: bet.column }]
  })
  return (
    <Panel
      title={t('boards.dissent.order')}
      note={t('boards.dissent.voted', { voters: council.voters, size: council.size })}
      isFlush={dissent !== null}
    >
      {dissent === null ? (
        <EmptyState title={t('boards.dissent.few')}>{t('boards.dissent.fewText', { least: council.least })}</EmptyState>
      ) : (
        <>
          <DataTable
            isStackedOnPhone
            caption={t('boards.dissent.order')}
            columns={columnsOf(t, org, bets.length)}
            rows={rows}
            rowKey={({ bet }) => bet}
          />
          <p className={cx('note')}>{t('boards.dissent.how', { count: bets.length, most: bets.length - 1 })}</p>
        </>
      )}
    </Panel>
  )
}

const columnsOf = (t: Translate, org: string, of: number): Column<Row>[] => [
  {
    id: 'bet',
    header: t('boards.dissent.bet'),
    isRowHeader: true,
    cell: ({ councilRank, key, title }) => (
      <Inline>
        <RankNumber rank={councilRank} of={of} size="row" />
        <KeyChip id={key} />
        <TextLink isQuiet href={hrefTo('bet', { org, key })}>
          {title}
        </TextLink>
      </Inline>
    ),
  },
  {
    id: 'board',
    header: t('boards.dissent.board'),
    isNarrow: true,
    isNamedOnPhone: true,
    cell: ({ column, boardRank }) => `${t(`bets.column.${column}`)} ${boardRank}`,
  },
  {
    id: 'shift',
    header: t('boards.dissent.shift'),
    isNarrow: true,
    cell: ({ shift }) =>
      shift === 0 ? (
        <span className={cx('same')}>{t('boards.dissent.same')}</span>
      ) : (
        <span className={cx('higher')}>
          <span aria-hidden="true">{shift > 0 ? '▲' : '▼'}</span>{' '}
          {t(shift > 0 ? 'boards.dissent.higher' : 'boards.dissent.lower', { count: Math.abs(shift) })}
        </span>
      ),
  },
  {
    id: 'spread',
    header: t('boards.dissent.spread'),
    isNarrow: true,
    isNamedOnPhone: true,
    cell: ({ best, worst, boardRank }) => <SpreadMark {...{ best, worst, boardRank, of }} />,
  },
  {
    id: 'points',
    header: t('boards.dissent.points'),
    align: 'end',
    isNarrow: true,
    isHiddenOnPhone: true,
    cell: ({ points }) => points,
  },
]
