import { presentSquad } from '@polyrhythm/domain/squads/present-squad'
import type { TestApi } from './test-api.ts'

type Squads = ReturnType<TestApi['as']>['squads']

/** A squad's page as its reader sees it: the facts, presented. */
export const squadPage = async (squads: Squads, input: Parameters<Squads['get']>[0]) =>
  presentSquad((await squads.get(input)).toJSON())
