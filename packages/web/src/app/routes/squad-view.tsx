import { useState } from 'react'
import { BackToSteps } from '#web/app/back-to-steps.tsx'
import { Columns } from '#web/app/columns.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { unitHref } from '#web/app/unit-href.ts'
import { WorstWord } from '#web/components/okr/worst-word.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { ExportButton } from '#web/components/ui/export-button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { AskDialog } from '#web/features/asks/ask-dialog.tsx'
import { CheckInTimeline } from '#web/features/check-ins/check-in-timeline.tsx'
import { AddObjective } from '#web/features/objectives/add-objective.tsx'
import { NotesPanel } from '#web/features/squads/notes-panel.tsx'
import { PeoplePanel } from '#web/features/squads/people-panel.tsx'
import { ReadOnlyNotice } from '#web/features/squads/read-only-notice.tsx'
import { EditSquad } from '#web/features/units/edit-squad.tsx'
import { SupportersPanel } from '#web/features/units/supporters-panel.tsx'
import type { SquadPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useCycleShortcuts } from '#web/lib/use-cycle-shortcuts.ts'
import { useOpened } from '#web/lib/use-opened.ts'
import { useShortcut } from '#web/lib/use-shortcuts.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { LinksPanel } from './links-panel.tsx'
import { QuestionsPanel } from './questions-panel.tsx'
import { SquadObjectives } from './squad-objectives.tsx'
import { Why } from '#web/components/why/why.tsx'

export type SquadViewProps = {
  squad: SquadPage
  at: string
  /** Whether the address asks for a new objective. */
  isAsked: boolean
  onCycle: (name: string) => void
}

/** Everything about a squad in one cycle: objectives and check-ins, and beside them links, people, questions. */
export const SquadView = ({ squad, at, isAsked, onCycle }: SquadViewProps) => {
  const t = useMessages()
  const client = useTRPCClient()
  const { slug: org, name: orgName } = useOrg()
  const [open, setOpen] = useState<'objective' | 'ask' | null>(
    isAsked && squad.can['objective.write'] ? 'objective' : null,
  )
  const close = () => setOpen(null)
  const { name, mission, parent, cycle, cycles, objectives, checkIns, can, worst } = squad
  const mayWrite = can['objective.write']
  useShortcut('n', t('objectives.add'), mayWrite && cycle !== null ? () => setOpen('objective') : null)
  useCycleShortcuts(cycles, cycle?.id, (id) => onCycle(cycles.find((each) => each.id === id)?.name ?? ''))
  useOpened({ kind: 'squad', id: squad.id, key: null, title: name, slug: squad.slug, owner: null })
  return (
    <Page
      title={name}
      org={orgName}
      eyebrow={
        <>
          {isAsked && (
            <>
              <BackToSteps />
              {' · '}
            </>
          )}
          <TextLink href={hrefTo('squads', { org })}>{t('squads.eyebrow')}</TextLink>
          {parent !== null && parent.kind !== 'company' && (
            <>
              {' · '}
              <TextLink href={unitHref(org, parent)}>{parent.name}</TextLink>
            </>
          )}
        </>
      }
      marks={<WorstWord worst={worst} name={name} at={at} />}
      {...(mission === '' ? {} : { lead: mission })}
      actions={
        <>
          {cycle !== null && (
            <Select
              label={t('squads.cycle')}
              isLabelHidden
              value={cycle.name}
              onChange={onCycle}
              options={cycles.map((each) => ({ id: each.name, label: each.name }))}
            />
          )}
          <EditSquad slug={squad.slug} />
          {mayWrite && cycle !== null && <Button onPress={() => setOpen('objective')}>{t('objectives.add')}</Button>}
        </>
      }
    >
      {!mayWrite && <ReadOnlyNotice squad={squad} onAsk={() => setOpen('ask')} />}
      <Columns
        aside={
          <>
            <LinksPanel objectives={objectives} mayWrite={mayWrite} />
            <PeoplePanel squad={squad} />
            <SupportersPanel squad={squad} />
            <QuestionsPanel
              asks={squad.asks}
              onAsk={() => setOpen('ask')}
              onExport={() => client.asks.export.query({ org, squadId: squad.id })}
            />
          </>
        }
      >
        <NotesPanel slug={squad.slug} />
        <SquadObjectives squad={squad} at={at} onAdd={() => setOpen('objective')} />
        <Panel
          title={t('squads.timeline')}
          note={
            <>
              {t('squads.timelineNote', { count: checkIns.length })} <Why concept="checkIn" />
            </>
          }
          actions={
            checkIns.length > 0 && (
              <ExportButton
                list={t('squads.timeline')}
                load={() => client.checkIns.export.query({ org, squadId: squad.id })}
              />
            )
          }
          isFlush
        >
          <CheckInTimeline checkIns={checkIns} />
        </Panel>
      </Columns>
      {open === 'objective' && cycle !== null && <AddObjective squadId={squad.id} cycleId={cycle.id} onClose={close} />}
      {open === 'ask' && <AskDialog to={{ kind: 'squad', squadId: squad.id }} name={squad.name} onClose={close} />}
    </Page>
  )
}
