import { type ReactNode, useMemo } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { ageOfDays } from '#web/lib/age.ts'
import type { KeyResultView } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './key-result-list.module.css'
import { KeyResultConfidence, KeyResultProgress, KeyResultStatus } from './key-result-numbers.tsx'

const cx = bindClasses(styles)

export type KeyResultListProps = {
  /** What the rows belong to: "Key results of PAY-3". */
  caption: string
  org: string
  keyResults: readonly KeyResultView[]
  at: string
  /** At the end of each row, for whoever may act. */
  actions?: (keyResult: KeyResultView) => ReactNode
}

/** Key results in the order of the squad: baseline → now → target, status, confidence, age. */
export const KeyResultList = ({ caption, org, keyResults, at, actions }: KeyResultListProps) => {
  const t = useMessages()
  const columns = useMemo(() => columnsOf(t, org, at, actions), [t, org, at, actions])
  return <DataTable isStackedOnPhone caption={caption} columns={columns} rows={keyResults} rowKey={({ id }) => id} />
}

const columnsOf = (
  t: Translate,
  org: string,
  at: string,
  actions: KeyResultListProps['actions'],
): Column<KeyResultView>[] => [
  {
    id: 'title',
    header: t('keyResults.one'),
    isRowHeader: true,
    cell: ({ key, title }) => (
      <span className={cx('title')}>
        <KeyChip id={key} />
        <TextLink isQuiet href={hrefTo('keyResult', { org, key })}>
          {title}
        </TextLink>
      </span>
    ),
  },
  {
    id: 'progress',
    header: t('keyResults.baselineNowTarget'),
    cell: (keyResult) => <KeyResultProgress keyResult={keyResult} at={at} />,
  },
  {
    id: 'status',
    header: t('charts.status'),
    isNarrow: true,
    cell: (keyResult) => <KeyResultStatus keyResult={keyResult} at={at} />,
  },
  {
    id: 'confidence',
    header: t('charts.confidence'),
    isNarrow: true,
    cell: (keyResult) => <KeyResultConfidence keyResult={keyResult} at={at} />,
  },
  {
    id: 'age',
    header: t('keyResults.age'),
    align: 'end',
    isNarrow: true,
    isHiddenOnPhone: true,
    cell: ({ freshness }) => (freshness.ageDays === null ? '–' : ageOfDays(freshness.ageDays, t)),
  },
  ...(actions === undefined
    ? []
    : [
        {
          id: 'actions',
          header: t('keyResults.actions'),
          isNarrow: true,
          cell: actions,
        } satisfies Column<KeyResultView>,
      ]),
]
