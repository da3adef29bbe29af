import type { ImportPreview } from '@polyrhythm/domain/imports/import-row'
import type { SheetPreview } from '@polyrhythm/domain/imports/sheet'
import { useMemo, useState } from 'react'
import { Columns } from '#web/app/columns.tsx'
import { Page } from '#web/app/page.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ConfirmBar } from './confirm-bar.tsx'
import { draftRows, squadsOf } from './draft-rows.ts'
import { FirstSeats } from './first-seats.tsx'
import { firstValues } from './first-values.ts'
import { PreviewCounts } from './preview-counts.tsx'
import { PreviewRows } from './preview-rows.tsx'
import { previewState } from './preview-state.ts'
import { PreviewToolsContext, previewTools } from './preview-tools.ts'
import { RowFatesContext } from './row-fates.ts'
import { UNDECIDED } from './row-values.ts'
import { SheetCells } from './sheet-cells.tsx'
import { SheetColumns } from './sheet-columns.tsx'
import { UnreadLines } from './unread-lines.tsx'
import { useComparison } from './use-comparison.ts'
import type { ImportDraft } from './use-import-draft.ts'
import type { Imported } from './use-send-import.ts'

export type PreviewStepProps = {
  preview: ImportPreview | SheetPreview
  units: readonly UnitRow[]
  draft: ImportDraft
  onAsk: (squad: { id: string; name: string }) => void
  onImported: (made: Imported) => void
}

/** Every row that was understood, to be changed or left out; every line that was not; and the one button that saves. */
export const PreviewStep = ({ preview, units, draft, onAsk, onImported }: PreviewStepProps) => {
  const t = useMessages()
  const org = useOrg()
  const { choices, setChoices } = draft
  const mayCreate = org.can.createUnit
  // While an import is sent, what it makes is not compared with itself: the page stays as it was confirmed.
  const [frozen, setFrozen] = useState<readonly UnitRow[] | null>(null)
  const known = frozen ?? units
  const context = useMemo(() => ({ units: known, mayCreate }), [known, mayCreate])
  const first = useMemo(() => firstValues(preview.rows, context), [preview.rows, context])
  const [open, setOpen] = useState<ReadonlySet<string>>(() => undecided(draftRows(preview.rows, first, choices)))
  const tools = useMemo(() => previewTools(setChoices, setOpen), [setChoices])
  const state = useMemo(() => previewState(preview, first, choices, context, t), [preview, first, choices, context, t])
  const sheet = 'columns' in preview ? preview : null
  const comparison = useComparison(state.said, choices.cycleId)
  const { found, isPending } = comparison
  const isKnown = choices.cycleId !== null && !isPending
  const fates = useMemo(() => ({ found, isKnown }), [found, isKnown])
  const kept = new Set(state.kept.map(({ id }) => id))
  const waiting = {
    cells: sheet?.cells.filter(({ rowId }) => rowId !== null && kept.has(rowId)).length ?? 0,
    questions: sheet?.questions.length ?? 0,
  }
  return (
    <Page
      title={t('imports.preview.title')}
      org={org.name}
      lead={t(sheet === null ? 'imports.preview.lead' : 'imports.preview.leadSheet')}
      actions={
        <>
          <Button
            look="quiet"
            onPress={() => setChoices((before) => ({ ...before, reading: sheet === null ? 'table' : 'text' }))}
          >
            {t(sheet === null ? 'imports.reading.table' : 'imports.reading.text')}
          </Button>
          <Button onPress={() => setChoices((before) => ({ ...before, isRead: false }))}>
            {t('imports.preview.back')}
          </Button>
        </>
      }
    >
      <PreviewCounts state={state} preview={preview} cellCount={sheet?.cells.length ?? null} />
      <FirstSeats state={state} />
      {sheet !== null && (
        <>
          <SheetColumns sheet={sheet} draft={draft} />
          <SheetCells sheet={sheet} draft={draft} />
        </>
      )}
      <PreviewToolsContext value={tools}>
        <Columns aside={<UnreadLines problems={preview.problems} ignored={preview.ignored} isSheet={sheet !== null} />}>
          <Panel title={t('imports.preview.tree')} isFlush={state.rows.length > 0}>
            {state.rows.length === 0 ? (
              <EmptyState title={t('imports.preview.nothing')}>{t('imports.preview.nothingText')}</EmptyState>
            ) : (
              <RowFatesContext value={fates}>
                <PreviewRows state={state} open={open} context={context} onAsk={onAsk} />
              </RowFatesContext>
            )}
          </Panel>
        </Columns>
        {state.rows.length > 0 && (
          <ConfirmBar
            {...{ state, draft, comparison, waiting, onImported }}
            onSend={() => setFrozen(units)}
            onStop={() => setFrozen(null)}
          />
        )}
      </PreviewToolsContext>
    </Page>
  )
}

/** Squads that nobody can guess: their fields are open from the start. */
const undecided = (rows: ReturnType<typeof draftRows>): ReadonlySet<string> =>
  new Set(squadsOf(rows).flatMap(({ squad }) => (squad.isKept && squad.values.into === UNDECIDED ? [squad.id] : [])))
