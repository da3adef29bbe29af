import { hrefTo } from '#web/app/paths.ts'
import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useFocusFirst } from '#web/lib/use-focus-first.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './check-in.module.css'
import type { Published } from './use-publish.ts'

const cx = bindClasses(styles)

export type PublishSummaryProps = { published: Published; onAgain: () => void }

/** What is on everybody's screen now, and over what; after an undo, what was corrected. */
export const PublishSummary = ({ published: { command, before, correction }, onAgain }: PublishSummaryProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { name, slug } = before.squad
  const next = useFocusFirst<HTMLDivElement>()
  const kept = command.values.length - (correction?.values.length ?? 0)
  return (
    <Panel title={t(correction === null ? 'checkIns.published' : 'checkIns.undone')}>
      <div className={cx('card')}>
        <output>
          {correction === null
            ? t('checkIns.publishedText', { count: command.values.length, name })
            : t('checkIns.undoneText')}
        </output>
        {correction !== null && kept > 0 && <p>{t('checkIns.undoKept', { count: kept })}</p>}
        <ul className={cx('changes')}>
          {(correction ?? command).values.map(({ keyResultId, value, status, confidence }) => (
            <Change
              key={keyResultId}
              keyResult={before.keyResults.find(({ id }) => id === keyResultId)}
              from={
                (correction === null ? null : command.values.find((each) => each.keyResultId === keyResultId)?.value) ??
                null
              }
              isCorrection={correction !== null}
              {...{ value, status, confidence }}
            />
          ))}
        </ul>
        <div ref={next}>
          <Inline>
            <ButtonLink look="primary" href={hrefTo('squad', { org, slug })}>
              {t('checkIns.toSquad', { name })}
            </ButtonLink>
            <Button onPress={onAgain}>{t('checkIns.again')}</Button>
          </Inline>
        </div>
      </div>
    </Panel>
  )
}

type ChangeProps = {
  keyResult: Published['before']['keyResults'][number] | undefined
  from: number | null
  isCorrection: boolean
  value: number
  status: 'on_track' | 'at_risk' | 'off_track'
  confidence: number
}

const Change = ({ keyResult, from, isCorrection, value, status, confidence }: ChangeProps) => {
  const t = useMessages()
  if (keyResult === undefined) return null
  const { key, title, unit, reading, measure } = keyResult
  const say = (number: number) =>
    measure.kind === 'milestone'
      ? t(number === 1 ? 'keyResults.done' : 'keyResults.notDone')
      : formatValue(number, unit)
  const former = isCorrection ? from : (reading?.value ?? null)
  return (
    <li className={cx('change')}>
      <KeyChip id={key} />
      <span className={cx('grow')}>{title}</span>
      <span>
        {former === null || former === value
          ? say(value)
          : t('checkIns.change.from', { from: say(former), to: say(value) })}
      </span>
      <StatusGlyph status={status} />
      <b>{confidence}</b>
    </li>
  )
}
