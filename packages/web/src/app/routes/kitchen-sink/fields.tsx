import { useState } from 'react'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { DateField } from '#web/components/ui/date-field.tsx'
import { DropZone } from '#web/components/ui/drop-zone.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { NumberField } from '#web/components/ui/number-field.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { RadioGroup } from '#web/components/ui/radio-group.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { Switch } from '#web/components/ui/switch.tsx'
import { TextArea } from '#web/components/ui/text-area.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './kitchen-sink.module.css'

const cx = bindClasses(styles)

const tens = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

export const SinkFields = () => {
  const [kind, setKind] = useState<string>('increase')
  const [bet, setBet] = useState<string | null>('B-12')
  const [value, setValue] = useState<number | null>(31)
  const [day, setDay] = useState<string | null>('2026-08-31')
  const [confidence, setConfidence] = useState<(typeof tens)[number]>('5')
  return (
    <Panel title="Fields" note="empty, filled, wrong">
      <div className={cx('stack')}>
        <FormSummary problems={[]} message="The name is taken in this organisation." />
        <TextField label="Title" defaultValue="Checkout inside the app" description="One sentence, without a number." />
        <TextField
          label="Short name"
          defaultValue="bets"
          error="“bets” is an address of the app. Choose another."
          isRequired
        />
        <TextArea label="Why" isOptional placeholder="What changes for whom when this is reached?" rows={2} />
        <div className={cx('pair')}>
          <NumberField label="Value now" value={value} onChange={setValue} unit="%" />
          <DateField label="Measured on" value={day} onChange={setDay} />
          <Select label="Kind" options={kinds} value={kind} onChange={setKind} />
          <ComboBox label="Bet" options={bets} value={bet} onChange={setBet} placeholder="Type a name or a key" />
        </div>
        <SegmentedControl
          label="Confidence"
          value={confidence}
          onChange={setConfidence}
          segments={tens.map((ten) => ({ value: ten, label: ten }))}
        />
        <RadioGroup
          label="Cycle"
          defaultValue="quarter"
          options={[
            { id: 'quarter', label: 'Quarter', hint: 'Three months, thirteen weeks' },
            { id: 'trimester', label: 'Trimester', hint: 'Four months' },
          ]}
        />
        <div className={cx('row')}>
          <Checkbox defaultSelected>Skip this row</Checkbox>
          <Checkbox isIndeterminate>Some rows</Checkbox>
          <Switch defaultSelected>Weekly reminder</Switch>
          <Switch>Compact rows</Switch>
        </div>
        <DropZone
          label="Drop a Markdown file here"
          hint="Up to 2 MB. Nothing is saved before you confirm."
          accept={['.md', 'text/markdown']}
          onFile={(file) => toasts.show({ message: `${file.name} was read.` })}
        />
      </div>
    </Panel>
  )
}

const kinds = [
  { id: 'increase', label: 'Increase' },
  { id: 'decrease', label: 'Decrease' },
  { id: 'keep-within', label: 'Keep within', hint: 'A band the value should stay in' },
  { id: 'milestone', label: 'Milestone' },
]
const bets = [
  { id: 'B-12', label: 'Podcasts first', hint: 'B-12 · rank 1' },
  { id: 'B-07', label: 'Car mode', hint: 'B-07 · rank 2' },
  { id: 'B-31', label: 'India launch', hint: 'B-31 · rank 3' },
]
