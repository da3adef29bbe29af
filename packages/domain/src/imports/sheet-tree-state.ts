import type { ImportRow, ObjectiveRow, ProblemReason, SquadRow, TribeRow } from './import-row.ts'

/** Rows of a preview while a table is read from top to bottom. */
export type Tree = {
  readonly rows: ImportRow[]
  /** Rows that became nothing, and why. */
  readonly unread: { readonly row: number; readonly reason: ProblemReason }[]
  readonly tribes: Map<string, TribeRow>
  readonly squads: Map<string, SquadRow>
  readonly objectives: Map<string, ObjectiveRow>
  /** What blank cells below repeat. */
  last: { tribe: string; squad: string; objective: ObjectiveRow | null }
  /** Which row of the preview a troubled cell belongs to, by row of the table. */
  readonly madeOf: Map<number, string>
}

export const emptyTree = (): Tree => ({
  rows: [],
  unread: [],
  tribes: new Map(),
  squads: new Map(),
  objectives: new Map(),
  last: { tribe: '', squad: '', objective: null },
  madeOf: new Map(),
})
