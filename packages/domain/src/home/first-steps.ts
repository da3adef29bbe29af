/** What a young organisation does first, in the order in which one thing leans on another. */
export const STEPS = ['belief', 'bet', 'squad', 'objective', 'checkIn'] as const
export type Step = (typeof STEPS)[number]

/** Which of them the organisation has: *bet* is a goal or a bet. Facts, never clicks. */
export type StepFacts = Readonly<Record<Step, boolean>>

/** What the reader may do there, as far as the steps depend on it. */
export type StepRights = {
  readonly createsUnits: boolean
  /** Whether they sit in a squad. */
  readonly hasSquad: boolean
  /** Whether there is a squad whose first seat they may take. */
  readonly opensSquad: boolean
}

/**
 * How a step is taken: by the reader now; by administrators; by whoever sits in a squad, so by taking the first seat of
 * one or by asking for a seat; or not before the step that comes first.
 */
export type StepWay = 'open' | 'admins' | 'firstSeat' | 'seat' | 'squadFirst' | 'objectiveFirst'

export type StepView = { readonly step: Step; readonly isDone: boolean; readonly way: StepWay }

/**
 * The first steps as somebody sees them, all five, in their order.
 *
 * @see SPEC.md HM1–HM2
 */
export const firstSteps = (facts: StepFacts, rights: StepRights): readonly StepView[] =>
  STEPS.map((step) => ({ step, isDone: facts[step], way: wayOf(step, facts, rights) }))

const wayOf = (step: Step, facts: StepFacts, { createsUnits, hasSquad, opensSquad }: StepRights): StepWay => {
  if (step === 'belief' || step === 'bet') return 'open'
  if (step === 'squad') return createsUnits ? 'open' : 'admins'
  if (!facts.squad) return 'squadFirst'
  if (!hasSquad) return opensSquad ? 'firstSeat' : 'seat'
  return step === 'checkIn' && !facts.objective ? 'objectiveFirst' : 'open'
}

/** How long an organisation counts as young, in days: then the end of the first steps is worth a sentence. */
const YOUNG_DAYS = 60

/**
 * What Home shows of the first steps: the list while one is missing; one sentence when all are taken, the organisation is
 * young and the reader was there before its first check-in; nothing in a sample, and nothing to whoever put them away.
 *
 * @param foundedMs and nowMs: milliseconds since 1970
 * @see SPEC.md HM3
 */
export const shownSteps = (
  facts: StepFacts,
  { isHidden, isSample, wasThere, foundedMs, nowMs }: StepSetting,
): 'list' | 'sentence' | 'nothing' => {
  if (isHidden || isSample) return 'nothing'
  if (STEPS.some((step) => !facts[step])) return 'list'
  return wasThere && nowMs - foundedMs < YOUNG_DAYS * 86_400_000 ? 'sentence' : 'nothing'
}

export type StepSetting = {
  readonly isHidden: boolean
  readonly isSample: boolean
  /** Whether the reader was a member before the first check-in: who came later has taken no first step. */
  readonly wasThere: boolean
  readonly foundedMs: number
  readonly nowMs: number
}
