import { createContext, use } from 'react'
import { type Choices, changeRow, resetRow, skipRow } from './choices.ts'
import type { RowValues } from './row-values.ts'

/** What the rows of a preview can do. Stable, so that a row is drawn again only when it changes itself. */
export type PreviewTools = {
  readonly change: (id: string, before: RowValues, values: RowValues) => void
  readonly reset: (id: string) => void
  readonly skip: (id: string, isSkipped: boolean) => void
  /** Shows the fields of a row, or hides them. */
  readonly setOpen: (id: string, isOpen: boolean) => void
}

export const previewTools = (
  update: (change: (before: Choices) => Choices) => void,
  updateOpen: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void,
): PreviewTools => ({
  change: (id, before, values) => update((choices) => changeRow(choices, id, before, values)),
  reset: (id) => update((choices) => resetRow(choices, id)),
  skip: (id, isSkipped) => update((choices) => skipRow(choices, id, isSkipped)),
  setOpen: (id, isOpen) =>
    updateOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((each) => each !== id))),
})

export const usePreviewTools = (): PreviewTools => {
  const tools = use(PreviewToolsContext)
  if (tools === null) throw new Error('usePreviewTools was called outside a preview')
  return tools
}

export const PreviewToolsContext = createContext<PreviewTools | null>(null)
