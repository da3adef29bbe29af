import { type Day, isDay } from '@polyrhythm/domain/cycles/day'
import { type MissingForNow, missingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import type { Translate } from '#web/messages/translate.ts'

type Facts = {
  readonly sponsorId: string | null
  readonly roadManagerId: string | null
  readonly killCriteria: readonly string[]
  readonly decideOn: string | null
  readonly metric: {
    readonly name: string
    readonly baseline: number | null
    readonly target: number | null
    readonly dueOn: string | null
  } | null
  readonly beliefCount: number
}

/** What a bet lacks before it enters Now without a written reason (RK5), in the order of its form. */
export const missingOf = ({ metric, decideOn, beliefCount, ...bet }: Facts): readonly MissingForNow[] =>
  missingForNow({
    ...bet,
    decideOn: dayOf(decideOn),
    hasMeasuredMetric:
      metric !== null &&
      metric.name.trim() !== '' &&
      metric.baseline !== null &&
      metric.target !== null &&
      metric.dueOn !== null,
    hasBelief: beliefCount > 0,
  })

const dayOf = (text: string | null): Day | null => (text !== null && isDay(text) ? text : null)

/** "a sponsor, a kill criterion". */
export const missingWords = (missing: readonly MissingForNow[], t: Translate): string =>
  missing.map((each) => t(`bets.missing.${each}`)).join(', ')
