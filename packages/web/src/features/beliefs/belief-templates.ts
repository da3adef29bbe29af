import type { Translate } from '#web/messages/translate.ts'
import type { BeliefValues } from './belief-values.ts'

/** Examples of beliefs, in the order in which they are offered. */
export const BELIEF_TEMPLATES = ['referral', 'start', 'effort', 'repair', 'small'] as const
export type BeliefTemplate = (typeof BELIEF_TEMPLATES)[number]

/** What an example fills in. */
export const beliefOfTemplate = (id: BeliefTemplate, t: Translate): Pick<BeliefValues, 'statement' | 'because'> => ({
  statement: t(`templates.belief.${id}`),
  because: t(`templates.belief.${id}.because`),
})
