import type { ImportPreview } from '@polyrhythm/domain/imports/import-row'
import { useMemo, useState } from 'react'
import { Columns } from '#web/app/columns.tsx'
import { Page } from '#web/app/page.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { ApiOutputs, UnitRow } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ConfirmBar } from './confirm-bar.tsx'
import { draftRows, squadsOf } from './draft-rows.ts'
import { firstValues } from './first-values.ts'
import { PreviewCounts } from './preview-counts.tsx'
import { PreviewRows } from './preview-rows.tsx'
import { previewState } from './preview-state.ts'
import { PreviewToolsContext, previewTools } from './preview-tools.ts'
import { UNDECIDED } from './row-values.ts'
import { UnreadLines } from './unread-lines.tsx'
import type { ImportDraft } from './use-import-draft.ts'

export type PreviewStepProps = {
  preview: ImportPreview
  units: readonly UnitRow[]
  draft: ImportDraft
  onAsk: (squad: { id: string; name: string }) => void
  onImported: (made: ApiOutputs['imports']['confirm']) => void
}

/** Every row that was understood, to be changed or left out; every line that was not; and the one button that saves. */
export const PreviewStep = ({ preview, units, draft, onAsk, onImported }: PreviewStepProps) => {
  const t = useMessages()
  const org = useOrg()
  const { choices, setChoices } = draft
  const mayCreate = org.can.createUnit
  const context = useMemo(() => ({ units, mayCreate }), [units, mayCreate])
  const first = useMemo(() => firstValues(preview.rows, context), [preview.rows, context])
  const [open, setOpen] = useState<ReadonlySet<string>>(() => undecided(draftRows(preview.rows, first, choices)))
  const tools = useMemo(() => previewTools(setChoices, setOpen), [setChoices])
  const state = previewState(preview, first, choices, context, t)
  return (
    <Page
      title={t('imports.preview.title')}
      org={org.name}
      lead={t('imports.preview.lead')}
      actions={
        <Button onPress={() => setChoices((before) => ({ ...before, isRead: false }))}>
          {t('imports.preview.back')}
        </Button>
      }
    >
      <PreviewCounts state={state} preview={preview} />
      <PreviewToolsContext value={tools}>
        <Columns aside={<UnreadLines problems={preview.problems} ignored={preview.ignored} />}>
          <Panel title={t('imports.preview.tree')} isFlush={state.rows.length > 0}>
            {state.rows.length === 0 ? (
              <EmptyState title={t('imports.preview.nothing')}>{t('imports.preview.nothingText')}</EmptyState>
            ) : (
              <PreviewRows state={state} open={open} context={context} onAsk={onAsk} />
            )}
          </Panel>
        </Columns>
        {state.rows.length > 0 && <ConfirmBar state={state} draft={draft} onImported={onImported} />}
      </PreviewToolsContext>
    </Page>
  )
}

/** Squads that nobody can guess: their fields are open from the start. */
const undecided = (rows: ReturnType<typeof draftRows>): ReadonlySet<string> =>
  new Set(squadsOf(rows).flatMap(({ squad }) => (squad.isKept && squad.values.into === UNDECIDED ? [squad.id] : [])))
