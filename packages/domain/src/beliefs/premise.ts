import type { MemberId } from '#domain/ids'
import type { Actor } from '#domain/permissions/permissions'

/** States of a belief that shake what stands on it. */
export const SHAKING_STATES = ['challenged', 'revised', 'retired'] as const
export type ShakingState = (typeof SHAKING_STATES)[number]

/** What whoever answers for a bet or an objective does about a shaken premise. */
export const PREMISE_ANSWERS = ['keep', 'change', 'stop'] as const
export type PremiseAnswer = (typeof PREMISE_ANSWERS)[number]

/** What stands on a shaken belief, and who answers for it. */
export type PremiseSubject = {
  readonly kind: 'bet' | 'objective'
  /** The squad of an objective, the unit of a bet. */
  readonly ownerId: string
  readonly sponsorId: MemberId | null
}

/**
 * Whether it is this person's answer that is waited for; others may answer too.
 *
 * @see SPEC.md BF9
 */
export const isWaitedFor = (actor: Actor, { kind, ownerId, sponsorId }: PremiseSubject): boolean => {
  if (kind === 'objective') return actor.squadIds.has(ownerId)
  return sponsorId === null ? actor.councilIds.has(ownerId) : sponsorId === actor.memberId
}
