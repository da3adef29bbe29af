import { Check, Circle, Play } from 'lucide-react'
import { StatusShape } from '#web/components/okr/status-shape.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import type { CheckInForm } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './check-in-queue.module.css'
import type { ReadEntry } from './entry.ts'

const cx = bindClasses(styles)

export type CheckInQueueProps = {
  form: CheckInForm
  current: string
  read: (keyResultId: string) => ReadEntry | undefined
  onGo: (keyResultId: string) => void
}

/** The key results of a check-in by objective: what is ready, which one is on the screen, what is open. */
export const CheckInQueue = ({ form, current, read, onGo }: CheckInQueueProps) => (
  <ol>
    {form.objectives.map((objective) => (
      <li key={objective.id}>
        <p className={cx('objective')}>{objective.title}</p>
        <ol>
          {form.keyResults
            .filter(({ objectiveId }) => objectiveId === objective.id)
            .map((keyResult) => (
              <li key={keyResult.id}>
                <QueueItem
                  keyResult={keyResult}
                  isCurrent={keyResult.id === current}
                  read={read(keyResult.id)}
                  onGo={() => onGo(keyResult.id)}
                />
              </li>
            ))}
        </ol>
      </li>
    ))}
  </ol>
)

type QueueItemProps = {
  keyResult: CheckInForm['keyResults'][number]
  isCurrent: boolean
  read: ReadEntry | undefined
  onGo: () => void
}

const QueueItem = ({ keyResult, isCurrent, read, onGo }: QueueItemProps) => {
  const t = useMessages()
  const { key, title, unit, measure } = keyResult
  const isReady = read !== undefined && read.isIncluded && read.problems.length === 0
  const state = isCurrent ? 'now' : isReady ? 'done' : 'open'
  const Icon = icons[state]
  return (
    <button
      type="button"
      className={cx('item', isCurrent && 'current')}
      onClick={onGo}
      {...(isCurrent ? { 'aria-current': 'step' } : {})}
    >
      <Icon size={14} aria-hidden="true" className={cx('icon')} />
      <VisuallyHidden>{t(`checkIns.state.${state}`)}</VisuallyHidden>
      <span className={cx('key')}>{key}</span>
      <span className={cx('title')}>{title}</span>
      {isReady && (
        <span className={cx('said')}>
          {measure.kind !== 'milestone' && read.value !== null && formatValue(read.value, unit)}
          {read.status !== null && <StatusShape status={read.status} size={10} />}
          {read.confidence}
        </span>
      )}
    </button>
  )
}

const icons = { now: Play, done: Check, open: Circle } as const
