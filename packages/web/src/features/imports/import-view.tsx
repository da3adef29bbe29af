import { useEffect, useMemo, useRef, useState } from 'react'
import { focusHeading } from '#web/app/focus-heading.ts'
import { Page } from '#web/app/page.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ImportList } from './import-list.tsx'
import { ImportResult } from './import-result.tsx'
import { PreviewStep } from './preview-step.tsx'
import { readSource } from './read-source.ts'
import { SourceStep } from './source-step.tsx'
import { useImportDraft } from './use-import-draft.ts'
import type { Imported } from './use-send-import.ts'

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
  const [made, setMade] = useState<Imported | null>(null)
  const read = useMemo(
    () => (choices.isRead ? readSource(text, choices.reading, choices.sheet) : null),
    [choices.isRead, choices.reading, choices.sheet, text],
  )
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
      <Stack gap="wide">
        <SourceStep draft={draft} refusal={read?.refusal ?? null} />
        <ImportList />
      </Stack>
    </Page>
  )
}
