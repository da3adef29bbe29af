import { permissionRows } from '@polyrhythm/api/permission-rows'
import { allProcedures, typeOf, unlisted } from '#attack/scene/procedures'
import { type Scene, setScene } from '#attack/scene/scene'
import { idsOf } from '#attack/scene/stored'
import { atMost, exactly, shown } from '#attack/harness/figure'
import type { Ground, Row } from '#attack/harness/row'
import { attackCells } from './cells.ts'
import { Count } from './count.ts'
import { attackIds } from './ids.ts'
import { attackOpen } from './open.ts'
import { timeApart } from './timing.ts'

export const permissions: Row = {
  id: 'permissions',
  title: 'every procedure as everybody, with everybody’s ids',
  how: 'Every procedure of the router, with the input of its row in the permission table: as each person of the organisation, as a member of another one, as somebody of none, signed out; about one’s own squad and another one; and with every id and key in it replaced by one of another organisation, of something deleted, and one that nobody made. Whatever another organisation holds is marked. Foreign and invented ids are timed in turn.',
  run: async (ground) => {
    const scene = await setScene(await ground.database())
    try {
      return await attack(scene, ground)
    } finally {
      await scene.close()
    }
  },
}

async function attack(scene: Scene, { isShort, say }: Ground) {
  const count = new Count()
  const foreign = async () => ({ ids: await idsOf(scene.db, scene.theirs.orgId), slug: scene.theirs.slug })
  const chosen = permissionRows.filter(
    ({ procedure }, index) => !isShort || index % 4 === 0 || typeOf(procedure) === 'query',
  )
  for (const row of chosen) {
    await row.input(scene.theirs, scene.api) // makes what it speaks of
    await attackCells(scene, row, await foreign(), count)
    await attackIds(scene, row, await foreign(), count)
  }
  await attackOpen(scene, await foreign(), count)
  say(`${count.calls} calls; timing`)
  const apart = await timeApart(scene, chosen, isShort ? 6 : 150)
  const attacked = count.procedures
  for (const line of count.wrong.slice(0, 20)) say(line)
  return [
    exactly(
      'procedures that were not attacked',
      allProcedures.filter((each) => !attacked.has(each)).length,
      permissionRows.length - chosen.length,
    ),
    exactly('procedures without a row in the permission table', unlisted().length),
    shown('procedures attacked', attacked.size),
    shown('of them streams', allProcedures.filter((each) => typeOf(each) === 'subscription').length),
    shown('calls', count.calls),
    exactly('calls that did what they may not, or changed another organisation', count.of('done')),
    exactly('calls that were refused and may', count.of('refused')),
    exactly('answers that tell of another organisation', count.of('leak')),
    exactly('foreign or deleted ids answered otherwise than invented ones', count.of('unlike')),
    exactly('answers of 5xx', count.of('broken')),
    shown('pairs timed', apart.pairs),
    atMost('foreign and invented apart, largest median ms', apart.largestMs, isShort ? 25 : 1),
  ]
}
