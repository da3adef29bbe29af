import { STATUSES } from '@polyrhythm/domain/key-results/suggest-status'
import { planOf } from '@polyrhythm/domain/key-results/plan'
import { StatusShape } from '#web/components/okr/status-shape.tsx'
import { statusWord } from '#web/components/okr/shown-status.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import type { CheckInForm, KeyResultView } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useFocusFirst } from '#web/lib/use-focus-first.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CheckInPreview } from './check-in-preview.tsx'
import styles from './check-in.module.css'
import type { Entry, EntryProblem, ReadEntry } from './entry.ts'
import { roundedToStep, stepOf } from './step-of.ts'
import { ValueField } from './value-field.tsx'

const cx = bindClasses(styles)

export type CheckInCardProps = {
  keyResult: KeyResultView
  entry: Entry
  read: ReadEntry
  today: CheckInForm['today']
  /** Said once somebody tried to go on. */
  problems: readonly EntryProblem[]
  isNoteOpen: boolean
  onWrite: (part: Partial<Entry>) => void
}

/** One key result of a check-in: its value, how sure the squad is, its word, and a note where one is asked for. */
export const CheckInCard = ({ keyResult, entry, read, today, problems, isNoteOpen, onWrite }: CheckInCardProps) => {
  const t = useMessages()
  const { key, title, measure, unit, reading, confidence: was, cycle, dueOn } = keyResult
  const first = useFocusFirst<HTMLDivElement>()
  const note = useFocusFirst<HTMLDivElement>(isNoteOpen)
  const plan = planOf(measure, cycle, dueOn, today)
  const problem = (field: EntryProblem) => (problems.includes(field) ? t(`checkIns.problem.${field}`) : undefined)
  const hasNote = read.isWhyAsked || isNoteOpen || entry.note !== ''
  const say = (value: number) => formatValue(value, unit)
  const isMilestone = measure.kind === 'milestone'
  return (
    <div className={cx('card')}>
      <header className={cx('head')}>
        <KeyChip id={key} />
        <h2 className={cx('title')}>{title}</h2>
        {!isMilestone && (
          <p className={cx('facts')}>
            <span>{reading === null ? t('checkIns.never') : t('checkIns.last', { value: say(reading.value) })}</span>
            {plan.state === 'planned' && plan.value !== null && (
              <span>{t('checkIns.planToday', { value: say(roundedToStep(plan.value, stepOf(measure, null))) })}</span>
            )}
            {measure.kind !== 'keep_within' && <span>{t('checkIns.target', { value: say(measure.target) })}</span>}
          </p>
        )}
      </header>

      <div ref={first} className={cx('row')}>
        {isMilestone ? (
          <SegmentedControl
            label={t('checkIns.milestone')}
            value={read.isDone ? 'yes' : 'no'}
            onChange={(answer) => onWrite({ isDone: answer === 'yes' })}
            segments={[
              { value: 'no', label: t('checkIns.milestone.no') },
              { value: 'yes', label: t('checkIns.milestone.yes') },
            ]}
          />
        ) : (
          <ValueField
            keyResult={keyResult}
            text={entry.valueText}
            value={read.value}
            error={problem('value')}
            onChange={(valueText) => onWrite({ valueText })}
          />
        )}
        {isMilestone && read.isDone && (
          <TextField
            label={t('checkIns.evidence')}
            error={problem('evidence')}
            value={entry.evidence}
            onChange={(evidence) => onWrite({ evidence })}
          />
        )}
      </div>

      <div>
        <SegmentedControl
          label={t('checkIns.confidence')}
          value={read.confidence === null ? null : `${read.confidence}`}
          onChange={(digit) => onWrite({ confidence: Number(digit) })}
          segments={digits}
        />
        <p className={cx('help', problem('confidence') !== undefined && 'wrong')}>
          {problem('confidence') ?? t('checkIns.confidenceHelp')}
          {was !== null && <> · {t('checkIns.was', { value: was })}</>}
        </p>
      </div>

      <div>
        <SegmentedControl
          label={t('checkIns.status')}
          value={read.status}
          onChange={(status) => onWrite({ status })}
          segments={STATUSES.map((status) => ({
            value: status,
            label: t(statusWord[status]),
            icon: <StatusShape status={status} />,
          }))}
        />
        <p className={cx('help', problem('status') !== undefined && 'wrong')}>
          {problem('status') ??
            (read.suggested === null
              ? t('checkIns.noSuggestion')
              : `${t('checkIns.suggested', { status: t(statusWord[read.suggested]).toLowerCase() })} · ${t('checkIns.statusHelp')}`)}
        </p>
      </div>

      <div ref={note}>
        {hasNote && (
          <TextField
            label={t(read.isWhyAsked ? 'checkIns.why' : 'checkIns.note')}
            description={read.isWhyAsked ? t('checkIns.whyHelp') : undefined}
            value={entry.note}
            onChange={(note) => onWrite({ note })}
          />
        )}
      </div>

      <CheckInPreview keyResult={keyResult} read={read} plan={plan} />
    </div>
  )
}

const digits = Array.from({ length: 10 }, (_, index) => ({ value: `${index + 1}`, label: `${index + 1}` }))
