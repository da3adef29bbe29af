import type { AppRouter } from '@polyrhythm/api/router'
import type { SquadPage } from '@polyrhythm/domain/squads/present-squad'
import type { inferRouterOutputs } from '@trpc/server'

/** What the server answers, as it arrives here: `ApiOutputs['squads']['get']`. */
export type ApiOutputs = inferRouterOutputs<AppRouter>

export type Org = ApiOutputs['orgs']['get']
export type { SquadPage }
export type UnitRow = ApiOutputs['squads']['list'][number]
export type ListedObjective = ApiOutputs['objectives']['list']['rows'][number]
export type ObjectivePage = ApiOutputs['objectives']['get']
export type ObjectiveView = SquadPage['objectives'][number]
export type KeyResultPage = ApiOutputs['keyResults']['get']
export type KeyResultView = ObjectiveView['keyResults'][number]
export type LinkView = ObjectiveView['links'][number]
export type LinkTargetView = ApiOutputs['links']['targets'][number]
export type AskView = SquadPage['asks'][number]
export type CheckInForm = ApiOutputs['checkIns']['form']
export type Home = ApiOutputs['home']['get']
