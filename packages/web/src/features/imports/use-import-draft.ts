import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { readDraft, writeDraft } from '#web/lib/drafts.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDraft } from '#web/lib/use-draft.ts'
import { type Choices, noChoices, readChoices } from './choices.ts'

export type ImportDraft = {
  readonly text: string
  readonly choices: Choices
  /** Another text: what was decided about the old one is forgotten. With `isRead` its preview is shown at once. */
  readonly setText: (text: string, from?: Partial<Pick<Choices, 'isRead' | 'reading' | 'label' | 'sheet'>>) => void
  readonly setChoices: Dispatch<SetStateAction<Choices>>
  readonly forget: () => void
}

/** The text and what was decided about its rows; both survive a reload until they are imported. */
export const useImportDraft = (): ImportDraft => {
  const { slug, me } = useOrg()
  const key = `${slug}.${me.memberId}.import.choices`
  const [text, keepText, forget] = useDraft(`${slug}.${me.memberId}.import.text`, '')
  const [choices, setChoices] = useState(() => readChoices(readDraft(key)?.text ?? '') ?? noChoices(uuidv7()))
  const kept = text === '' ? '' : JSON.stringify(choices)
  useEffect(() => {
    writeDraft(key, kept, new Date())
  }, [key, kept])
  return {
    text,
    choices,
    setText: (next, from = {}) => {
      keepText(next)
      setChoices({ ...noChoices(uuidv7()), ...from })
    },
    setChoices,
    forget: () => {
      forget()
      setChoices(noChoices(uuidv7()))
    },
  }
}
