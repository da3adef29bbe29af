import type { PreviewState } from './preview-state.ts'

export type Missing = 'nothing' | 'questions' | 'cells' | 'rows' | 'cycle' | 'reason'

type Facts = {
  readonly state: PreviewState
  readonly waiting: { readonly cells: number; readonly questions: number }
  readonly hasCycle: boolean
  readonly hasReason: boolean
}

/** The first thing that an import waits for, in the order in which one goes through the page; null when it can start. */
export const missingFor = ({ state, waiting, hasCycle, hasReason }: Facts): Missing | null => {
  if (state.kept.length === 0 || state.said.squads.length === 0) return 'nothing'
  if (waiting.questions > 0) return 'questions'
  if (waiting.cells > 0) return 'cells'
  if (state.problems.size > 0) return 'rows'
  if (!hasCycle) return 'cycle'
  return hasReason ? null : 'reason'
}
