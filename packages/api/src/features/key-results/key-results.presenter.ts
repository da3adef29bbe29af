import type { RevisionRow } from '#api/lib/list-revisions'
import type { ValueRow } from './key-results.repo.ts'

export const presentValue = ({ recordedAt, suggestedStatus, ...row }: ValueRow) => ({
  ...row,
  suggestedStatus,
  isOverridden: suggestedStatus !== null && suggestedStatus !== row.status,
  recordedAt: recordedAt.toISOString(),
})

/** What the definition said in one version; numbers as JSON holds them, null where the kind has none. */
export const presentRevision = ({ said, at, ...row }: RevisionRow) => ({
  ...row,
  at: at.toISOString(),
  title: typeof said['title'] === 'string' ? said['title'] : '',
  baseline: numberOrNull(said['baseline']),
  target: numberOrNull(said['target']),
  low: numberOrNull(said['low']),
  high: numberOrNull(said['high']),
  dueOn: typeof said['due_on'] === 'string' ? said['due_on'] : null,
})

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)
