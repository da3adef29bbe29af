import type { BeliefStep } from '@polyrhythm/domain/beliefs/belief-life'
import { forbidden, invalid, type Refusal } from '@polyrhythm/domain/refusals'
import type { OrgContext } from '#api/trpc/run'

type Refused = Extract<BeliefStep, { refused: string }>

/** What whoever took a step hears that a belief does not take. */
export const refuseStep = (ctx: OrgContext, { refused }: Refused): Refusal => {
  if (refused === 'not_council') return forbidden({ kind: 'council', name: ctx.org.name }, 'propose')
  if (refused === 'no_reason') return invalid('reason', 'belief.no_reason')
  return refused === 'no_evidence'
    ? invalid('sourceIds', 'belief.no_evidence')
    : { code: 'too_late', rule: 'belief.moved_on' }
}
