import type { Translate } from '#web/messages/translate.ts'
import type { BetValues } from './bet-values.ts'

const numbers = {
  firstweek: { baseline: 14, target: 7 },
  selfserve: { baseline: 20, target: 60 },
  reliability: { baseline: 12, target: 2 },
  partner: { baseline: 0, target: 40 },
  market: { baseline: 0, target: 25 },
} as const

export type BetTemplate = keyof typeof numbers

/** Examples of bets, in the order in which they are offered. */
export const BET_TEMPLATES = [
  'firstweek',
  'selfserve',
  'reliability',
  'partner',
  'market',
] as const satisfies readonly BetTemplate[]

/** What an example fills in: data, insight and belief in its summary, how one will know, and what would stop it. */
export const betOfTemplate = (
  id: BetTemplate,
  t: Translate,
): Pick<
  BetValues,
  'title' | 'summary' | 'metricName' | 'metricUnit' | 'metricBaseline' | 'metricTarget' | 'killCriteria' | 'assumptions'
> => ({
  title: t(`templates.bet.${id}`),
  summary: t(`templates.bet.${id}.summary`),
  metricName: t(`templates.bet.${id}.metric`),
  metricUnit: t(`templates.bet.${id}.unit`),
  metricBaseline: numbers[id].baseline,
  metricTarget: numbers[id].target,
  killCriteria: t(`templates.bet.${id}.kill`),
  assumptions: t(`templates.bet.${id}.assumptions`),
})
