import { readMarkdown } from '@polyrhythm/domain/imports/read-markdown'
import { useEffect, useMemo, useRef, useState } from 'react'
import { focusHeading } from '#web/app/focus-heading.ts'
import { Page } from '#web/app/page.tsx'
import type { ApiOutputs, UnitRow } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ImportResult } from './import-result.tsx'
import { PreviewStep } from './preview-step.tsx'
import { SourceStep } from './source-step.tsx'
import { useImportDraft } from './use-import-draft.ts'

export type ImportViewProps = {
  units: readonly UnitRow[]
  onAsk: (squad: { id: string; name: string }) => void
}

/** Text in, rows out, and a look at every one of them in between. */
export const ImportView = ({ units, onAsk }: ImportViewProps) => {
  const t = useMessages()
  const org = useOrg()
  const draft = useImportDraft()
  const { text, choices } = draft
  const [made, setMade] = useState<ApiOutputs['imports']['confirm'] | null>(null)
  const read = useMemo(() => (choices.isRead ? readMarkdown(text) : null), [choices.isRead, text])
  const step = made !== null ? 'result' : read?.ok === true ? 'preview' : 'source'
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current !== step) focusHeading()
    shown.current = step
  }, [step])
  if (made !== null) return <ImportResult made={made} onAgain={() => setMade(null)} />
  if (read?.ok === true)
    return (
      <PreviewStep
        preview={read.value}
        units={units}
        draft={draft}
        onAsk={onAsk}
        onImported={(answer) => {
          draft.forget()
          setMade(answer)
        }}
      />
    )
  return (
    <Page title={t('imports.title')} org={org.name} lead={t('imports.lead')} width="reading">
      <SourceStep draft={draft} refusal={read?.refusal ?? null} />
    </Page>
  )
}
