import type { TestCompany, TestPerson } from '@polyrhythm/db/testing/company'
import type { Cast } from '@polyrhythm/db/testing/relations'
import type { LinkWeight } from '@polyrhythm/domain/links/link'
import type { TestApi } from './test-api.ts'

/** A link to a bet from an objective under way that a member of the squad writes for it. @returns the link's id */
export async function linkTo(
  api: TestApi,
  { slug: org, cycleId }: Pick<TestCompany, 'slug' | 'cycleId'>,
  who: TestPerson,
  squadId: string,
  betId: string,
  weight: LinkWeight = 'primary',
): Promise<string> {
  const me = api.as(who)
  const title = 'Riders ride in week one'
  const { id: objectiveId } = await me.objectives.create({
    org,
    squadId,
    cycleId,
    title,
    why: '',
    ambition: 'committed',
    basis: 'own_mission',
    basisReason: 'Ours.',
  })
  const target = { kind: 'bet' as const, id: betId }
  const { id } = await me.links.declare({
    org,
    objectiveId,
    target,
    kind: 'contributes',
    weight,
    sentence: 'By riding.',
  })
  return id
}

/** The links that make one squad serve a bet, and another one be linked to it. @returns the id of the first */
export async function linkAll(api: TestApi, { company, gammaId, people }: Cast, betId: string): Promise<string> {
  await linkTo(api, company, people.linked, gammaId, betId, 'secondary')
  return linkTo(api, company, people.serving, company.alphaId, betId)
}
