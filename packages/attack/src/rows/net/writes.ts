import { permissionRows } from '@polyrhythm/api/permission-rows'
import { typeOf } from '#attack/scene/procedures'
import { type Foreign, leaksIn } from '#attack/scene/leaks'
import type { Scene } from '#attack/scene/scene'
import { stored } from '#attack/scene/stored'

/**
 * Does every mutation of the permission table in an organisation made for it; each may fail, and none may touch or tell of
 * another organisation.
 *
 * @returns one line for each that did
 */
export async function harmOf(scene: Scene, foreign: Foreign): Promise<string[]> {
  const before = await stored(scene.db, scene.theirs.orgId)
  const harm: string[] = []
  const mutations = permissionRows.filter(({ procedure }) => typeOf(procedure) === 'mutation')
  const ours = await scene.companyFor('orgs.edit').catch(() => null)
  if (ours === null) return harm // nothing can be founded without this predicate, so nothing is written
  for (const { procedure, as, input } of mutations) {
    const sent = await Promise.resolve(input(ours, scene.api)).catch(() => null)
    if (sent === null) continue
    const { body } = await scene.call(procedure, { org: ours.slug, ...sent }, ours[as])
    if (leaksIn(body, sent, foreign).length > 0) harm.push(`${procedure} tells of another organisation`)
  }
  if (before !== (await stored(scene.db, scene.theirs.orgId))) harm.push('another organisation was changed')
  return harm
}
