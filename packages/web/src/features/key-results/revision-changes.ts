import type { KeyResultPage } from '#web/lib/api-types.ts'

type Revision = KeyResultPage['revisions'][number]
export type RevisionChange = {
  readonly field: 'title' | 'baseline' | 'target' | 'low' | 'high' | 'dueOn'
  readonly from: string
  readonly to: string
}

/** What differs between two versions of a definition, as a person reads it. */
export const revisionChanges = (
  before: Revision,
  after: Revision,
  value: (value: number) => string,
  day: (day: string) => string,
): RevisionChange[] => {
  const say = (field: RevisionChange['field'], { [field]: said }: Revision): string => {
    if (said === null) return '–'
    if (typeof said === 'number') return value(said)
    return field === 'dueOn' ? day(said) : said
  }
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: say(field, before), to: say(field, after) }))
}

const fields = ['title', 'baseline', 'target', 'low', 'high', 'dueOn'] as const
