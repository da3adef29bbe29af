import type { StaleField } from '#web/components/form/stale-choice.tsx'
import type { Translate } from '#web/messages/translate.ts'
import type { KeyResultValues } from './key-result-values.ts'

/** Both texts of a key result field by field, as a person reads them. */
export const compareKeyResults = (theirs: KeyResultValues, mine: KeyResultValues, t: Translate): StaleField[] => [
  { label: t('keyResults.title'), theirs: theirs.title, mine: mine.title },
  { label: t('keyResults.kind'), theirs: t(`keyResults.kind.${theirs.kind}`), mine: t(`keyResults.kind.${mine.kind}`) },
  ...compared.map(({ field, label }) => ({
    label: t(label),
    theirs: String(theirs[field] ?? '–'),
    mine: String(mine[field] ?? '–'),
  })),
]

const compared = [
  { field: 'unit', label: 'keyResults.unit' },
  { field: 'baseline', label: 'keyResults.baseline' },
  { field: 'baselineDueOn', label: 'keyResults.baselineDueOn' },
  { field: 'target', label: 'keyResults.target' },
  { field: 'low', label: 'keyResults.low' },
  { field: 'high', label: 'keyResults.high' },
  { field: 'dueOn', label: 'keyResults.dueOn' },
  { field: 'readableFromWeek', label: 'keyResults.readableFromWeek' },
] as const
