import { ConfidenceMemory } from '#web/components/okr/confidence-memory.tsx'
import { ProgressBar } from '#web/components/okr/progress-bar.tsx'
import type { ShownStatus } from '#web/components/okr/shown-status.ts'
import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import type { Trend } from '#web/components/okr/trend.ts'
import { Button } from '#web/components/ui/button.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './kitchen-sink.module.css'

const cx = bindClasses(styles)

type Row = {
  key: string
  title: string
  progress: number
  planned: number
  numbers: [string, string, string]
  status: ShownStatus
  confidence: number[]
  trend: Trend
  age: string
}

export const SinkKeyResults = () => (
  <Panel
    title="Checkout inside the app"
    note="PAY-3 · worst of 3: at risk"
    isFlush
    actions={<Button size="small">Check in</Button>}
  >
    <DataTable
      isStackedOnPhone
      caption="Key results of PAY-3"
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  </Panel>
)

const rows: Row[] = [
  {
    key: 'PAY-3.1',
    title: 'One-tap share of checkouts',
    progress: 0.41,
    planned: 0.47,
    numbers: ['18%', '31%', '50%'],
    status: 'at_risk',
    confidence: [5, 6, 7],
    trend: 'down',
    age: '2 d',
  },
  {
    key: 'PAY-3.2',
    title: 'Failed payments',
    progress: 0.55,
    planned: 0.47,
    numbers: ['4.0%', '2.9%', '2%'],
    status: 'on_track',
    confidence: [8, 8, 8],
    trend: 'flat',
    age: '2 d',
  },
  {
    key: 'PAY-3.3',
    title: 'Markets with checkout in the app',
    progress: 0.42,
    planned: 0.5,
    numbers: ['0', '5', '12'],
    status: 'stale',
    confidence: [6],
    trend: 'flat',
    age: '3 w',
  },
]

const columns: Column<Row>[] = [
  {
    id: 'title',
    header: 'Key result',
    isRowHeader: true,
    cell: ({ key, title }) => (
      <span className={cx('row')}>
        <KeyChip id={key} />
        <TextLink isQuiet href={`/acme/key-results/${key}`}>
          {title}
        </TextLink>
      </span>
    ),
  },
  {
    id: 'progress',
    header: 'Baseline → now → target',
    cell: ({ progress, planned, numbers: [baseline, current, target] }) => (
      <ProgressBar {...{ progress, planned, baseline, current, target }} />
    ),
  },
  {
    id: 'status',
    header: 'Status',
    isNarrow: true,
    cell: ({ status, age }) => <StatusGlyph status={status} age={age} />,
  },
  {
    id: 'confidence',
    header: 'Confidence',
    isNarrow: true,
    isHiddenOnPhone: true,
    cell: ({ confidence, trend }) => <ConfidenceMemory values={confidence} trend={trend} />,
  },
  { id: 'age', header: 'Age', align: 'end', isNarrow: true, isHiddenOnPhone: true, cell: ({ age }) => age },
]
