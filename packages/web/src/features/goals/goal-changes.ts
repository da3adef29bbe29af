import type { GoalPage } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import type { Translate } from '#web/messages/translate.ts'

type Revision = GoalPage['revisions'][number]
const fields = ['state', 'title', 'metric', 'unit', 'baseline', 'target', 'dueOn'] as const

/** What differs between two versions of a goal, as a person reads it. @param day writes a calendar day */
export const goalChanges = (
  before: Revision,
  after: Revision,
  t: Translate,
  day: (day: string) => string,
): string[] => {
  const say = (field: (typeof fields)[number], of: Revision): string => {
    if (field === 'state') return t(`goals.state.${of.state}`)
    const said = of[field]
    if (said === null || said === '') return '–'
    if (typeof said === 'number') return formatValue(said, of.unit)
    return field === 'dueOn' ? day(said) : said
  }
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => t(`goals.change.${field}`, { from: say(field, before), to: say(field, after) }))
}
