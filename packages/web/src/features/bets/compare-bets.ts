import type { StaleField } from '#web/components/form/stale-choice.tsx'
import type { Option } from '#web/components/ui/option-list.tsx'
import type { Translate } from '#web/messages/translate.ts'
import type { BetValues } from './bet-values.ts'
import type { BetChoices } from './use-bet-choices.ts'

/** Both texts of a bet field by field, as a person reads them. */
export const compareBets = (
  theirs: BetValues,
  mine: BetValues,
  { people }: Pick<BetChoices, 'people'>,
  t: Translate,
): StaleField[] => [
  ...compared.map(({ field, label }) => ({
    label: t(label),
    theirs: String(theirs[field] ?? '–'),
    mine: String(mine[field] ?? '–'),
  })),
  { label: t('bets.sponsor'), theirs: nameOf(people, theirs.sponsorId), mine: nameOf(people, mine.sponsorId) },
  {
    label: t('bets.roadManager'),
    theirs: nameOf(people, theirs.roadManagerId),
    mine: nameOf(people, mine.roadManagerId),
  },
]

const nameOf = (people: readonly Option[], id: string): string =>
  people.find((person) => person.id === id)?.label ?? '–'

const compared = [
  { field: 'title', label: 'bets.form.title' },
  { field: 'summary', label: 'bets.form.summary' },
  { field: 'metricName', label: 'bets.form.metric' },
  { field: 'metricUnit', label: 'keyResults.unit' },
  { field: 'metricBaseline', label: 'keyResults.baseline' },
  { field: 'metricTarget', label: 'keyResults.target' },
  { field: 'metricDueOn', label: 'bets.form.metricDueOn' },
  { field: 'killCriteria', label: 'bets.killCriteria' },
  { field: 'assumptions', label: 'bets.assumptions' },
  { field: 'decideOn', label: 'bets.decideOn' },
  { field: 'odds', label: 'bets.odds' },
  { field: 'appetite', label: 'bets.appetite' },
] as const
