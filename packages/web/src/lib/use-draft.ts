import { useState } from 'react'
import { readDraft, writeDraft } from './drafts.ts'

/** Text that survives a reload until it is sent: `const [note, setNote, forget] = useDraft('acme.ann.PAY-3.1.note', '')`. */
export const useDraft = (key: string, initial: string): readonly [string, (text: string) => void, () => void] => {
  const [text, setText] = useState(() => readDraft(key)?.text ?? initial)
  const change = (next: string) => {
    setText(next)
    writeDraft(key, next === initial ? '' : next, new Date())
  }
  const forget = () => {
    setText(initial)
    writeDraft(key, '', new Date())
  }
  return [text, change, forget]
}
