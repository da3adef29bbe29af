import type { PermissionRow } from '@polyrhythm/api/testing/permission-row'
import { v7 as uuidv7 } from 'uuid'
import type { TestPerson } from '@polyrhythm/db/testing/company'
import { typeOf } from '#attack/scene/procedures'
import type { SharpCompany } from '#attack/scene/sharpen'
import { stored } from '#attack/scene/stored'
import { withoutRows } from '#attack/scene/without-rows'
import { type Foreign, leaksIn, worded } from '#attack/scene/leaks'
import { isId, leafAt, leavesOf, type Place, withLeaf } from '#attack/scene/leaves'
import type { Heard, Scene } from '#attack/scene/scene'
import type { Count } from './count.ts'

/** Every id of a procedure's input replaced: by a foreign, a deleted, an invented one; and the organisation itself. */
export async function attackIds(scene: Scene, row: PermissionRow, foreign: Foreign, count: Count): Promise<void> {
  const { theirs, api } = scene
  const { procedure, as } = row
  const ours = await scene.companyFor(procedure)
  const fresh = async (): Promise<object> => ({ org: ours.slug, ...(await row.input(ours, api)) })
  const call = async (sent: unknown, who = ours[as]): Promise<Heard> => {
    const heard = await scene.call(procedure, sent, who)
    count.heard(procedure, heard)
    for (const leak of leaksIn(heard.body, sent, foreign)) count.note('leak', `${procedure} tells ${leak}`)
    return heard
  }
  const alike = (what: string, one: Heard, invented: Heard): void => {
    const isAlike = one.status === invented.status && (one.status === 200 || worded(one.body) === worded(invented.body))
    if (!isAlike)
      count.note(
        'unlike',
        `${procedure} with ${what}: ${one.status} ${one.body.slice(0, 160)} / ${invented.status} ${invented.body.slice(0, 160)}`,
      )
  }

  const theirInput = { org: theirs.slug, ...(await row.input(theirs, api)) }
  const before = await stored(scene.db, theirs.orgId)
  const places = idPlaces(await fresh())
  for (const place of places) {
    const said = place.join('.')
    const invented = await call(withLeaf(await fresh(), place, uuidv7()))
    alike(`a foreign ${said}`, await call(withLeaf(await fresh(), place, leafAt(theirInput, place))), invented)
    const own = await fresh()
    const deleted = await withoutRows(scene.db, String(leafAt(own, place)), () => call(own))
    if (deleted?.status === 200 && invented.status !== 200) count.note('done', `${procedure} with a deleted ${said}`)
  }
  if (typeOf(procedure) === 'query')
    for (const [field, [foreignKey, inventedKey]] of Object.entries(keys))
      if (field in theirInput)
        alike(
          `a foreign ${field}`,
          await call({ ...(await fresh()), [field]: foreignKey }),
          await call({ ...(await fresh()), [field]: inventedKey }),
        )
  const elsewhere = await call(theirInput)
  if (elsewhere.status !== 404) count.note('done', `${procedure} in a foreign organisation: ${elsewhere.status}`)
  alike('a foreign organisation', elsewhere, await call({ ...theirInput, org: 'nowhere' }))
  if (before !== (await stored(scene.db, theirs.orgId))) count.note('done', `${procedure} changed another organisation`)
  if (places.length > 0) await attackTogether(scene, row, await scene.companyFor(procedure), call, count)
}

/** All ids of the other organisation's input at once, in one's own organisation. */
async function attackTogether(
  { theirs, api }: Scene,
  row: PermissionRow,
  ours: SharpCompany,
  call: (sent: unknown, who: TestPerson) => Promise<Heard>,
  count: Count,
): Promise<void> {
  const { status } = await call({ ...(await row.input(theirs, api)), org: ours.slug }, ours[row.as])
  const wanted = row.foreign === 'ok' ? 200 : row.foreign === 'FORBIDDEN' ? 403 : 404
  if (status !== wanted) count.note('done', `${row.procedure} with foreign ids: ${status} instead of ${wanted}`)
}

/** Keys and addresses are the same words in every organisation; these two are one that only the other has, and nobody's. */
const keys: Readonly<Record<string, readonly [string, string]>> = {
  key: ['THR-1', 'ZZZ-1'],
  slug: ['theirs-alone', 'nobodys-own'],
}

const idPlaces = (input: object): Place[] =>
  leavesOf(input)
    .filter(({ value }) => isId(value))
    .map(({ place }) => place)
