import { useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { KeyResultList } from '#web/components/okr/key-result-list.tsx'
import { WorstWord } from '#web/components/okr/worst-word.tsx'
import { PremiseMark } from '#web/components/premises/premise-mark.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { AddKeyResult } from '#web/features/key-results/add-key-result.tsx'
import { EditKeyResult } from '#web/features/key-results/edit-key-result.tsx'
import { EditObjective } from '#web/features/objectives/edit-objective.tsx'
import { ObjectiveMarks } from '#web/features/objectives/objective-marks.tsx'
import type { KeyResultView, ObjectiveView } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Inset } from './inset.tsx'
import { ObjectiveText } from './objective-text.tsx'
import { Why } from '#web/components/why/why.tsx'

export type ObjectivePanelProps = { objective: ObjectiveView; at: string; isTitled?: boolean }

/** An objective with its key results; whoever sits in its squad adds and edits. */
export const ObjectivePanel = ({ objective, at, isTitled = true }: ObjectivePanelProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const [open, setOpen] = useState<'edit' | 'add' | KeyResultView | null>(null)
  const close = () => setOpen(null)
  const { id, key, title, keyResults, can, worst } = objective
  const caption = t('objectives.keyResultsOf', { key })
  const add = (
    <Button size="small" look="quiet" onPress={() => setOpen('add')}>
      {t('keyResults.add')}
    </Button>
  )
  const editOf = (keyResult: KeyResultView) => (
    <Button
      size="small"
      look="quiet"
      aria-label={t('ui.editTitle', { key: keyResult.key })}
      onPress={() => setOpen(keyResult)}
    >
      {t('ui.edit')}
    </Button>
  )
  return (
    <Panel
      title={isTitled ? title : caption}
      lead={isTitled && <KeyChip id={key} href={hrefTo('objective', { org, key })} />}
      note={
        <>
          <WorstWord worst={worst} name={key} at={at} />
          <ObjectiveMarks objective={objective} at={at} />
          {isTitled && <PremiseMark subjectId={id} />}
          {!isTitled && <Why concept="keyResult" />}
        </>
      }
      isFlush
      actions={
        can.write && (
          <>
            {isTitled && (
              <Button size="small" look="quiet" aria-label={t('ui.editTitle', { key })} onPress={() => setOpen('edit')}>
                {t('ui.edit')}
              </Button>
            )}
            {keyResults.length > 0 && add}
          </>
        )
      }
    >
      {isTitled && <ObjectiveText objective={objective} />}
      {keyResults.length === 0 ? (
        <Inset>
          <EmptyState
            title={t('objectives.noKeyResults')}
            {...(can.write ? { action: add, example: t('objectives.noKeyResultsExample') } : {})}
          >
            {t('objectives.noKeyResultsText')}
          </EmptyState>
        </Inset>
      ) : (
        <KeyResultList
          caption={caption}
          org={org}
          keyResults={keyResults}
          at={at}
          {...(can.write ? { actions: editOf } : {})}
        />
      )}
      {open === 'edit' && <EditObjective objective={objective} onClose={close} />}
      {open === 'add' && <AddKeyResult objectiveId={id} onClose={close} />}
      {open !== null && typeof open === 'object' && <EditKeyResult keyResult={open} onClose={close} />}
    </Panel>
  )
}
