import type { AskKind } from '@polyrhythm/domain/asks/ask-question'
import type { BetHealth, BetState, Column, Outcome, Stage } from '@polyrhythm/domain/bets/bet'
import type { DecisionCall } from '@polyrhythm/domain/bets/decision'
import type { ExperimentVerdict } from '@polyrhythm/domain/bets/experiment'
import type { CycleKind } from '@polyrhythm/domain/cycles/cycle'
import type { Day } from '@polyrhythm/domain/cycles/day'
import type { LessonSort } from '@polyrhythm/domain/lessons/lesson'
import type { Measure } from '@polyrhythm/domain/key-results/measure'
import type { Status } from '@polyrhythm/domain/key-results/suggest-status'
import type { LinkKind, LinkWeight } from '@polyrhythm/domain/links/link'
import type { Verdict } from '@polyrhythm/domain/links/link-state'
import type { Ambition, Basis } from '@polyrhythm/domain/objectives/objective'
import type { TermPreset } from '@polyrhythm/domain/orgs/terms'
import type { SeatRole, UnitKind } from '@polyrhythm/domain/squads/unit'

/*
 * A sample company as data. Things point at each other by short local ids ('maja', 'payslip', 'C1', 'KR5.3'), days are
 * those of the fixed clock (Monday 2026-08-31), and nothing here knows a database.
 */

export type SamplePerson = {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly role: 'admin' | 'member'
  readonly joinedOn: Day
}
/** Somebody whose account `npm start` prints. One address may belong to people of several companies. */
export type SampleSignIn = { readonly person: string; readonly email: string; readonly what: string }

export type SampleUnit = {
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
  readonly slug: string
  readonly mission: string
  readonly parent: string | null
  /** Squads only. */
  readonly prefix: string | null
  readonly sinceOn: Day
}
export type SampleSeat = {
  readonly person: string
  readonly unit: string
  readonly role: SeatRole
  readonly label: string
  readonly fromOn: Day
}
export type SampleCycle = {
  readonly id: string
  readonly name: string
  readonly kind: CycleKind
  readonly starts: Day
  readonly ends: Day
}

export type SampleNumber = {
  readonly metric: string
  readonly unit: string
  readonly baseline: number | null
  readonly now: number | null
  readonly target: number | null
  readonly dueOn: Day | null
}
export type SampleGoal = SampleNumber & {
  readonly id: string
  readonly kind: 'north_star' | 'goal'
  readonly title: string
}
export type SampleBelief = {
  readonly id: string
  readonly statement: string
  readonly because: string
  readonly horizon: { readonly from: number; readonly to: number } | null
  readonly conviction: number | null
  readonly state: 'held' | 'challenged'
  readonly reviewOn: Day | null
}
export type SampleDataPoint = {
  readonly id: string
  readonly statement: string
  readonly n: number | null
  readonly period: string
  readonly source: string
  readonly observedOn: Day
  readonly person: string
}
export type SampleInsight = {
  readonly id: string
  readonly statement: string
  readonly on: Day
  readonly person: string
}
/** Data → insight, belief or bet; insight → belief or bet; belief → bet; a closed bet → its beliefs. */
export type SampleEvidence = {
  readonly from: string
  readonly to: string
  readonly stance: 'supports' | 'contradicts'
  readonly note: string
  readonly on: Day
  readonly person: string
}
export type SampleBoard = {
  readonly id: string
  readonly unit: string
  readonly name: string
  readonly nowLimit: number
  readonly cadenceWeeks: number | null
  readonly nextReviewOn: Day | null
}
export type SampleBet = {
  readonly id: string
  readonly board: string
  readonly title: string
  readonly summary: string
  readonly state: BetState
  /** Where it stands today; null when it has no place. */
  readonly place: { readonly column: Column; readonly rank: number } | null
  readonly stage: Stage
  readonly sponsor: string
  readonly roadManager: string | null
  readonly metric: SampleNumber | null
  /** Per cent. */
  readonly odds: number | null
  readonly appetite: string
  readonly decideOn: Day | null
  readonly killCriteria: readonly string[]
  readonly assumptions: readonly string[]
  readonly health: BetHealth
  readonly healthNote: string
  readonly outcome: Outcome | null
  readonly closedOn: Day | null
  /** The primary one first. */
  readonly goals: readonly string[]
  readonly supports: readonly string[]
  readonly guardrails: readonly string[]
  readonly tags: readonly string[]
  /** Why it stands in Now although something is missing; null = nothing is, or it stands elsewhere. */
  readonly leap: { readonly reason: string; readonly by: string; readonly on: Day } | null
  /** What was found when it was closed, and what squads that served it were told. */
  readonly closing: { readonly evidence: string; readonly note: string } | null
}
export type SampleLesson = {
  readonly id: string
  readonly unit: string
  readonly person: string
  readonly sort: LessonSort
  readonly title: string
  readonly expected: string
  readonly happened: string
  readonly learned: string
  readonly willChange: string
  readonly tags: readonly string[]
  readonly on: Day
  /** The bet that it came from. */
  readonly about: string
}
/** What somebody said about a thing, or in answer. */
export type SampleComment = {
  readonly id: string
  readonly person: string
  readonly on: Day
  /** Its kind and its id here. */
  readonly of: readonly [kind: 'bet' | 'belief' | 'objective' | 'lesson' | 'constraint', id: string]
  /** As history names it; null = the whole. */
  readonly field: string | null
  /** The comment that it answers; null = a thread of its own. */
  readonly answers: string | null
  /** Markdown; `@{maja}` names a person. */
  readonly text: string
  /** Who agreed, in this order. */
  readonly agreed: readonly string[]
  /** When nothing was left to say, and who said so. */
  readonly settled: { readonly on: Day; readonly by: string } | null
}
/** Who said thanks for a lesson. */
/** What a squad was told when a bet was closed: `closing.note` of the bet. */
export type SampleNote = {
  readonly bet: string
  readonly squad: string
  /** Null = nobody of the squad has said that it was read. */
  readonly read: { readonly by: string; readonly on: Day } | null
}
export type SampleThanks = { readonly lesson: string; readonly person: string; readonly on: Day }
export type SampleDecision = {
  readonly id: string
  readonly about: string
  readonly call: DecisionCall
  readonly title: string
  readonly context: string
  readonly alternatives: readonly string[]
  readonly on: Day
  readonly person: string
}
export type SampleExperiment = {
  readonly id: string
  readonly about: string
  readonly unit: string
  readonly person: string
  readonly hypothesis: string
  readonly exposure: string
  readonly metric: string
  readonly saysNo: string
  readonly startsOn: Day
  readonly endsOn: Day
  readonly result: string
  readonly verdict: ExperimentVerdict | null
  readonly endedOn: Day | null
}
export type SampleConstraint = {
  readonly id: string
  readonly statement: string
  readonly reason: string
  /** Who answers for it. */
  readonly person: string
  readonly sinceOn: Day
  readonly howToChallenge: string
}
/** A value of a goal's or a bet's own number. */
export type SampleReading = {
  readonly of: string
  readonly value: number
  readonly on: Day
  readonly person: string
  readonly note: string
}
/** How the boards stood before the first recorded move, and every move since, oldest first. */
export type SampleRanking = {
  readonly on: Day
  readonly order: readonly { readonly bet: string; readonly board: string; readonly column: Column }[]
  readonly reason: string
  readonly by: string
  readonly moves: readonly SampleMove[]
}
/** How somebody of a board's council would rank Now and Next, which only they read. */
export type SamplePrivateRank = {
  readonly on: Day
  readonly board: string
  readonly person: string
  readonly order: readonly string[]
}
export type SampleMove = {
  readonly on: Day
  readonly board: string
  readonly bet: string
  readonly column: Column
  readonly after: string
  readonly reason: string
  readonly by: string
}

export type SampleObjective = {
  readonly id: string
  readonly squad: string
  readonly cycle: string
  readonly title: string
  readonly why: string
  readonly ambition: Ambition
  readonly basis: Basis
  readonly basisReason: string
  readonly createdOn: Day
  readonly by: string
  /** Given at the close, with the squad's sentence. */
  readonly closed: { readonly on: Day; readonly grade: number; readonly sentence: string } | null
}
export type SampleKeyResult = {
  readonly id: string
  readonly objective: string
  readonly title: string
  readonly measure: Measure
  readonly unit: string
  readonly dueOn: Day | null
  readonly readableFromWeek: number | null
  /** Changes since it was written, oldest first; title and measure above are those of today. */
  readonly revisions: readonly SampleRevision[]
}
export type SampleRevision = {
  readonly on: Day
  readonly by: string
  readonly reason: string
  /** What it said before. */
  readonly was: { readonly title?: string; readonly target?: number }
}
export type SampleCheckIn = {
  readonly squad: string
  readonly cycle: string
  readonly weekOf: Day
  readonly by: string
  /** Minutes after midnight in the squad's zone. */
  readonly atMinute: number
  readonly stoppedUs: string
  readonly nextWeeks: string
  readonly learning: string
  readonly values: readonly SampleValue[]
}
export type SampleValue = {
  readonly keyResult: string
  readonly value: number
  readonly confidence: number
  readonly status: Status
  readonly suggested: Status | null
  readonly note: string
  readonly evidence: string
}
export type SampleLink = {
  readonly objective: string
  readonly target: string
  readonly kind: LinkKind
  readonly weight: LinkWeight
  readonly sentence: string
  readonly on: Day
  readonly by: string
  readonly answer: {
    readonly verdict: Verdict
    readonly sentence: string
    readonly on: Day
    readonly by: string
  } | null
}
export type SampleAsk = {
  readonly id: string
  readonly kind: AskKind
  readonly from: string
  readonly to: string
  readonly about: string | null
  readonly text: string
  readonly on: Day
  readonly neededBy: Day | null
  /** Issue A knows questions and their answers; the other kinds wait for theirs. */
  readonly state: 'open' | 'answered' | 'accepted' | 'declined' | 'countered'
  readonly answer: { readonly text: string; readonly on: Day; readonly by: string } | null
}

export type SampleCompany = {
  readonly slug: string
  readonly name: string
  readonly timeZone: string
  readonly cycleKind: CycleKind
  readonly terms: TermPreset
  readonly founder: string
  readonly foundedOn: Day
  readonly people: readonly SamplePerson[]
  readonly signIns: readonly SampleSignIn[]
  /** The company itself first, parents before their children. */
  readonly units: readonly SampleUnit[]
  readonly seats: readonly SampleSeat[]
  readonly cycles: readonly SampleCycle[]
  readonly goals: readonly SampleGoal[]
  readonly beliefs: readonly SampleBelief[]
  readonly beliefGoals: readonly { readonly belief: string; readonly goals: readonly string[] }[]
  readonly data: readonly SampleDataPoint[]
  readonly insights: readonly SampleInsight[]
  readonly evidence: readonly SampleEvidence[]
  readonly boards: readonly SampleBoard[]
  readonly bets: readonly SampleBet[]
  readonly ranking: SampleRanking
  readonly privateRanks: readonly SamplePrivateRank[]
  readonly objectives: readonly SampleObjective[]
  readonly keyResults: readonly SampleKeyResult[]
  readonly checkIns: readonly SampleCheckIn[]
  readonly pauses: readonly {
    readonly squad: string
    readonly from: Day
    readonly until: Day
    readonly reason: string
  }[]
  readonly links: readonly SampleLink[]
  readonly asks: readonly SampleAsk[]
  readonly lessons: readonly SampleLesson[]
  readonly comments: readonly SampleComment[]
  readonly thanks: readonly SampleThanks[]
  readonly squadNotes: readonly SampleNote[]
  readonly decisions: readonly SampleDecision[]
  readonly experiments: readonly SampleExperiment[]
  readonly constraints: readonly SampleConstraint[]
  readonly readings: readonly SampleReading[]
}
