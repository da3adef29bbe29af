import type { AppRouter } from '@polyrhythm/api/router'
import type { inferRouterOutputs } from '@trpc/server'

/** What the server answers, as it arrives here: `ApiOutputs['orgs']['get']`. */
export type ApiOutputs = inferRouterOutputs<AppRouter>

// What domain presents is of its types, on whichever side it is presented.
export type { AskView } from '@polyrhythm/domain/asks/present-ask'
export type { KeyResultView } from '@polyrhythm/domain/key-results/present-key-result'
export type { LinkView } from '@polyrhythm/domain/links/present-link'
export type { ObjectiveView } from '@polyrhythm/domain/objectives/present-objective'
export type { SquadPage } from '@polyrhythm/domain/squads/present-squad'
export type Org = ApiOutputs['orgs']['get']
export type UnitRow = ApiOutputs['squads']['list'][number]
export type UnitPage = ApiOutputs['units']['get']
export type ListedObjective = ApiOutputs['objectives']['list']['rows'][number]
export type ObjectivePage = ApiOutputs['objectives']['get']
export type KeyResultPage = ApiOutputs['keyResults']['get']
export type LinkTargetView = ApiOutputs['links']['targets'][number]
export type CheckInForm = ApiOutputs['checkIns']['form']
export type Home = ApiOutputs['home']['get']
export type GoalsOverview = ApiOutputs['goals']['overview']
export type GoalPage = ApiOutputs['goals']['get']
export type Rhythm = ApiOutputs['rhythm']['get']
export type GapRow = ApiOutputs['rhythm']['gap'][number]
export type ConstraintView = ApiOutputs['constraints']['list']['inForce'][number]
export type BeliefPageData = ApiOutputs['beliefs']['get']
export type Premise = ApiOutputs['beliefs']['premises'][number]
export type EvidencePage = ApiOutputs['evidence']['get']
export type EvidenceRow = ApiOutputs['evidence']['list']['items'][number]
