import type { Refusal } from '@polyrhythm/domain/refusals'

/** Carries a refusal through tRPC, whose only way of not answering is to throw. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'Refused'
    this.refusal = refusal
  }
}
