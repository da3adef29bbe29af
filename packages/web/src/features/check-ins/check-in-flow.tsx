import { useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { CheckInForm } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { readerLocale } from '#web/lib/format.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CheckInCard } from './check-in-card.tsx'
import { toCommand } from './check-in-command.ts'
import { CheckInFoot } from './check-in-foot.tsx'
import { CheckInQueue } from './check-in-queue.tsx'
import { entryOf, reduceCheckIn } from './check-in-state.ts'
import styles from './check-in-flow.module.css'
import { type Entry, nextStatus, readEntry } from './entry.ts'
import { PublishSummary } from './publish-summary.tsx'
import { useCheckInDraft } from './use-check-in-draft.ts'
import { useCheckInKeys } from './use-check-in-keys.ts'
import { usePublish } from './use-publish.ts'
import { WeekWords } from './week-words.tsx'

const cx = bindClasses(styles)

export type CheckInFlowProps = { form: CheckInForm; onLeave: () => void; onAgain: () => void }

/** A squad's check-in, one key result at a time, by keys alone; the numbers follow while they are typed. */
export const CheckInFlow = ({ form, onLeave, onAgain }: CheckInFlowProps) => {
  const t = useMessages()
  const locale = readerLocale()
  const [lastAtStart] = useState(form.last)
  const { state, dispatch, flush, forget, scope, isKept, save } = useCheckInDraft(form)
  const { publish, published, isPending, error } = usePublish({
    form,
    scope,
    onPublished: forget,
    onOtherContent: () => dispatch({ type: 'renew', checkInId: uuidv7() }),
  })
  const [tried, setTried] = useState<string | null>(null)
  const [noteOf, setNoteOf] = useState<string | null>(null)
  const queue = form.keyResults.map(({ id }) => id)
  const current = form.keyResults.find(({ id }) => id === state.current)
  const readOf = (id: string) => {
    const keyResult = form.keyResults.find((each) => each.id === id)
    return keyResult === undefined ? undefined : readEntry(keyResult, entryOf(state, id), form.today, locale)
  }
  const read = readOf(state.current)
  const go = (to: string) => dispatch({ type: 'go', to })

  const handleNext = () => {
    if (current !== undefined && read !== undefined) {
      if (read.problems.length > 0) return setTried(current.id)
      const isToldWhy = entryOf(state, current.id).note !== '' || noteOf === current.id
      if (read.isWhyAsked && !isToldWhy) return setNoteOf(current.id)
    }
    return dispatch({ type: 'confirm', queue, step: 1 })
  }
  // What is on the screen is part of it when it is whole; half of one that nobody touched keeps nothing from being sent.
  const isWhole = current !== undefined && read?.problems.length === 0
  const handlePublish = () => {
    const ready = toCommand(isWhole ? reduceCheckIn(state, { type: 'confirm', queue, step: 0 }) : state, form, locale)
    if (ready.isReady) return publish(ready.command)
    const unready = ready.keyResultId ?? current?.id ?? queue[0]
    if (unready === undefined) return undefined
    setTried(unready)
    return go(unready)
  }
  const handleLeave = () => {
    flush()
    onLeave()
  }
  const write = (part: Partial<Entry>) => current !== undefined && dispatch({ type: 'write', id: current.id, part })

  useCheckInKeys({
    next: published === null ? handleNext : nothing,
    back: () => dispatch({ type: 'confirm', queue, step: -1 }),
    publish: published === null ? handlePublish : nothing,
    leave: handleLeave,
    status: () => read !== undefined && write({ status: nextStatus(read.status) }),
    note: () => setNoteOf(state.current),
    confidence: (confidence) => write({ confidence }),
  })

  if (published !== null) return <PublishSummary published={published} onAgain={onAgain} />
  const included = queue.filter((id) => readOf(id)?.isIncluded === true || (isWhole && id === current?.id)).length
  const { last } = form
  return (
    <div className={cx('flow')}>
      <div className={cx('main')}>
        {last !== null && last.publishedAt !== lastAtStart?.publishedAt && (
          <Notice title={t('checkIns.someoneElse', { name: personName(last.by, t) })}>
            {t('checkIns.someoneElseText')}
          </Notice>
        )}
        <Panel
          title={current === undefined ? t('checkIns.words') : t('checkIns.position', positionOf(queue, state.current))}
        >
          <FormSummary problems={[]} message={error === null ? undefined : sentenceOf(error, t)} />
          {current !== undefined && read !== undefined ? (
            <CheckInCard
              key={current.id}
              keyResult={current}
              entry={entryOf(state, current.id)}
              read={read}
              today={form.today}
              problems={tried === current.id ? read.problems : []}
              isNoteOpen={noteOf === current.id}
              onWrite={write}
            />
          ) : (
            <WeekWords words={state.words} onSay={(part) => dispatch({ type: 'say', part })} />
          )}
          <CheckInFoot
            isLast={current === undefined}
            count={included}
            isPending={isPending}
            saving={save.isPending ? 'saving' : save.isError ? 'here' : isKept ? 'saved' : null}
            onNext={handleNext}
            onBack={() => dispatch({ type: 'confirm', queue, step: -1 })}
            onPublish={handlePublish}
            onLeaveOut={
              current !== undefined && read?.isIncluded === true
                ? () => dispatch({ type: 'leaveOut', id: current.id })
                : null
            }
          />
        </Panel>
      </div>
      <Panel title={t('checkIns.queue')} isFlush>
        <CheckInQueue form={form} current={state.current} read={readOf} onGo={go} />
      </Panel>
    </div>
  )
}

const nothing = () => {}

const positionOf = (queue: readonly string[], current: string) => ({
  position: queue.indexOf(current) + 1,
  count: queue.length,
})
