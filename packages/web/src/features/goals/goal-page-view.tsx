import { useState } from 'react'
import { Columns } from '#web/app/columns.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { KeyResultFigure } from '#web/components/charts/key-result-figure.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { Why } from '#web/components/why/why.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { GoalPage } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AimBeliefs } from './aim-beliefs.tsx'
import { AimList } from './aim-list.tsx'
import { EditGoal } from './edit-goal.tsx'
import { EndGoal } from './end-goal.tsx'
import { GoalHistory } from './goal-history.tsx'
import { GoalProgress } from './goal-progress.tsx'
import { goalSeriesOf } from './goal-series.ts'
import { findingOf } from './goal-words.ts'
import styles from './goals.module.css'
import { ReadingTable } from './reading-table.tsx'
import { RecordReading } from './record-reading.tsx'

const cx = bindClasses(styles)

/** A goal: where it stands and how it came there, every reading with its note, what aims at it, what changed. */
export const GoalPageView = ({ goal }: { goal: GoalPage }) => {
  const t = useMessages()
  const { slug: org, name, today } = useOrg()
  const { day } = useDates()
  const [open, setOpen] = useState<'edit' | 'read' | 'end' | 'aim' | null>(null)
  const close = () => setOpen(null)
  const { kind, key, title, why, metric, unit, dueOn, state, reason, pace, readings, revisions, can } = goal
  const series = goalSeriesOf(goal, today, t)
  return (
    <Page
      title={title}
      org={name}
      eyebrow={<TextLink href={hrefTo('goals', { org })}>{t('goals.title')}</TextLink>}
      marks={
        <>
          {key === null ? <Badge>{t('goals.northStar')}</Badge> : <KeyChip id={key} />}
          {state === 'active' ? (
            <Badge>{t(`goals.pace.${pace?.word ?? 'none'}`)}</Badge>
          ) : (
            <Badge>{t(`goals.state.${state}`)}</Badge>
          )}
          <Why concept="goal" />
        </>
      }
      lead={
        <>
          {metric !== '' && metric !== title && `${metric} · `}
          {dueOn === null ? t('goals.noDue') : t('goals.due', { day: day(dueOn) })}
        </>
      }
      actions={
        can.write && (
          <>
            <Button onPress={() => setOpen('end')}>{t('goals.end')}</Button>
            <Button onPress={() => setOpen('edit')}>{t('ui.edit')}</Button>
            <Button look="primary" onPress={() => setOpen('read')}>
              {t('readings.add')}
            </Button>
          </>
        )
      }
    >
      {state !== 'active' && <Notice title={t(`goals.state.${state}`)}>{reason}</Notice>}
      {why !== '' && <p className={cx('note')}>{why}</p>}
      <Columns
        aside={
          <>
            <Panel
              title={t('goals.aimedBy')}
              actions={
                can.write &&
                kind === 'goal' && (
                  <Button size="small" look="quiet" onPress={() => setOpen('aim')}>
                    {t('goals.chooseBeliefs')}
                  </Button>
                )
              }
            >
              <AimList goal={goal} />
            </Panel>
            <Panel title={t('goals.history')} note={t('goals.historyNote', { count: revisions.length })} isFlush>
              <GoalHistory revisions={revisions} />
            </Panel>
            {!can.write && state === 'active' && <p className={cx('note')}>{t('goals.readOnly')}</p>}
          </>
        }
      >
        <Panel title={t('goals.trajectory')}>
          <Stack>
            <GoalProgress goal={goal} />
            {series !== null && (
              <KeyResultFigure
                finding={findingOf(goal, t)}
                series={series}
                format={(value) => formatValue(value, unit)}
                tick={(value) => formatValue(value, unit.length > 2 ? '' : unit)}
                none={t('goals.readingsNone')}
              />
            )}
            {series !== null && series.plan.length > 0 && <p className={cx('note')}>{t('goals.paceRule')}</p>}
          </Stack>
        </Panel>
        <Panel title={t('goals.readings')} note={t('goals.readingsNote', { count: readings.length })} isFlush>
          <ReadingTable goal={goal} />
        </Panel>
      </Columns>
      {open === 'edit' && <EditGoal goal={goal} onClose={close} />}
      {open === 'read' && <RecordReading goal={goal} onClose={close} />}
      {open === 'end' && <EndGoal goal={goal} onClose={close} />}
      {open === 'aim' && <AimBeliefs goal={goal} onClose={close} />}
    </Page>
  )
}
